/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.List;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.ItemKind;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/**
 * Shows what became of items on which no claim stands: grey dots under what nobody looked at, a thin line under what
 * was found right. What stands for a picture, a chart or a table has a frame, and its state beside it.
 */
final class ItemPainter {

    private static final int LANE = 4;
    private static final int[] DOTS = {1, 2};
    private static final int[] DASHES = {3, 2};
    private static final int INSET = 4;
    private static final int SIGN = 8;

    private final DossierPresenter presenter;

    ItemPainter(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    void paint(GC gc, VisualLines lines) {
        for (Detail item : presenter.coverage().items(lines.words())) {
            List<Piece> pieces = lines.of(item.span());
            if (item.kind() == ItemKind.PICTURE) {
                frame(gc, pieces, item.state());
            } else {
                pieces.forEach(piece -> line(gc, piece, item.state()));
            }
        }
    }

    private static void line(GC gc, Piece piece, State state) {
        if (state == State.OPEN) {
            gc.setForeground(Palette.secondary());
            gc.setLineDash(DOTS);
        } else if (state == State.TICKED) {
            gc.setForeground(Palette.strong(OutcomeKind.OK));
        } else {
            return;
        }
        int y = piece.baseline() + LANE;
        gc.drawLine(piece.x(), y, piece.endX() - 1, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void frame(GC gc, List<Piece> pieces, State state) {
        if (pieces.isEmpty()) {
            return;
        }
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        int left = pieces.stream().mapToInt(Piece::x).min().orElseThrow() - INSET;
        int right = pieces.stream().mapToInt(Piece::endX).max().orElseThrow() + INSET;
        gc.setForeground(Palette.secondary());
        if (state == State.OPEN) {
            gc.setLineDash(DASHES);
        }
        // The lines are as high as those of larger type, so that the frame goes by where the letters stand.
        gc.setFont(JFaceResources.getDefaultFont());
        FontMetrics letters = gc.getFontMetrics();
        int top = first.baseline() - letters.getAscent() - 1;
        int bottom = last.baseline() + letters.getDescent() + LANE;
        gc.drawRectangle(left, top, right - left, bottom - top);
        gc.setLineStyle(SWT.LINE_SOLID);
        sign(gc, right + SIGN, last.baseline() - letters.getAscent() / 2 + 1, state);
    }

    private static void sign(GC gc, int x, int middle, State state) {
        if (state == State.OPEN) {
            gc.setAntialias(SWT.ON);
            gc.setLineWidth(2);
            gc.setForeground(Palette.open());
            gc.drawOval(x, middle - SIGN / 2, SIGN, SIGN);
            gc.setLineWidth(1);
            gc.setAntialias(SWT.DEFAULT);
        } else if (state == State.TICKED) {
            Image glyph = Icons.glyph(OutcomeKind.OK);
            gc.drawImage(glyph, x, middle - glyph.getBounds().height / 2);
        }
    }
}
