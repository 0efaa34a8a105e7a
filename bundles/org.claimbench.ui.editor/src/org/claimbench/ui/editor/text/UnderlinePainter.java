/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.swt.graphics.GC;

/**
 * Gives every mark its second sign, an underline in the manner of its outcome, so that colour is never the only one. A
 * mark
 * that encloses another has its line one lane lower. The claim in hand has a box.
 */
final class UnderlinePainter {

    private static final int LANE = 4;
    private static final int LANES = 2;
    private static final int FIRST_LANE = 4;
    /** How far the box of the claim in hand, and its line, lie around the words. */
    static final int BOX = 2;

    private final DossierPresenter presenter;

    UnderlinePainter(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    void paint(GC gc, VisualLines lines) {
        presenter.marks().in(lines.words()).forEach(mark -> paint(gc, mark, lines));
    }

    private void paint(GC gc, Mark mark, VisualLines lines) {
        boolean inHand = mark.claim() == presenter.inHand().claim();
        int lane = presenter.marks().enclosesOthers(mark) ? 1 : 0;
        for (Piece piece : lines.of(mark.span())) {
            gc.setForeground(Palette.strong(mark.outcome().kind()));
            gc.setBackground(Palette.strong(mark.outcome().kind()));
            Underline.draw(gc, mark.outcome().kind(), piece, piece.baseline() + FIRST_LANE + lane * LANE);
            if (inHand) {
                box(gc, piece);
            }
        }
    }

    // The box ends where the words end: what stands right behind them, a full stop, is not to be covered.
    private static void box(GC gc, Piece piece) {
        gc.setForeground(Palette.accent());
        gc.setLineWidth(BOX);
        int bottom = piece.baseline() + FIRST_LANE + LANES * LANE;
        gc.drawRectangle(piece.x() - BOX, piece.top() - BOX, piece.endX() - piece.x() + BOX,
                bottom - piece.top() + BOX);
        gc.setLineWidth(1);
    }
}
