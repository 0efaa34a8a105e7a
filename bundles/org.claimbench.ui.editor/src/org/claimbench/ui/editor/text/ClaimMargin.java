/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** The right margin: glyph and number of each claim, on the line where it starts; what finds no room is counted. */
final class ClaimMargin {

    private static final int DISTANCE = 22;
    private static final int GAP = 4;
    private static final int BETWEEN = 10;
    private static final int FRAME = 3;
    private static final int ROOM = ReadingColumn.RIGHT - DISTANCE;

    private final DossierPresenter presenter;

    ClaimMargin(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    /** Paints from a place right of the words. */
    void paint(GC gc, VisualLines lines, int textEnd) {
        gc.setFont(JFaceResources.getDefaultFont());
        Map<Integer, Integer> next = new HashMap<>();
        Map<Integer, Integer> left = new HashMap<>();
        Set<Claim> shown = new HashSet<>();
        int start = textEnd + DISTANCE;
        for (Mark mark : presenter.marks().in(lines.words()).toList()) {
            Optional<VisualLine> line = lines.at(mark.span().start());
            if (line.isPresent() && shown.add(mark.claim())) {
                Integer y = Integer.valueOf(line.get().baseline());
                int x = next.getOrDefault(y, start);
                int width = width(gc, mark);
                if (x + width > start + ROOM) {
                    left.merge(y, 1, Integer::sum);
                } else {
                    paint(gc, mark, x, y);
                    next.put(y, x + width + BETWEEN);
                }
            }
        }
        left.forEach((y, count) -> number(gc, "+" + count, next.getOrDefault(y, start), y)); //$NON-NLS-1$
    }

    private static int width(GC gc, Mark mark) {
        return Icons.glyph(mark.outcome().kind()).getBounds().width + GAP
                + gc.textExtent(Integer.toString(mark.number())).x;
    }

    private void paint(GC gc, Mark mark, int x, int baseline) {
        Image glyph = Icons.glyph(mark.outcome().kind());
        int height = glyph.getBounds().height;
        int top = baseline - gc.getFontMetrics().getAscent();
        int middle = top + gc.getFontMetrics().getHeight() / 2;
        gc.drawImage(glyph, x, middle - height / 2);
        number(gc, Integer.toString(mark.number()), x + glyph.getBounds().width + GAP, baseline);
        if (mark.claim() == presenter.inHand().claim()) {
            Point size = new Point(width(gc, mark), gc.getFontMetrics().getHeight());
            gc.setForeground(Palette.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(x - FRAME - 1, top - FRAME, size.x + 2 * FRAME + 2, size.y + 2 * FRAME);
            gc.setLineWidth(1);
        }
    }

    private static void number(GC gc, String label, int x, int baseline) {
        gc.setForeground(Palette.secondary());
        gc.drawText(label, x, baseline - gc.getFontMetrics().getAscent(), true);
    }
}
