/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import org.claimbench.presentation.revision.MarkDecisions;
import org.claimbench.presentation.revision.MarkRow;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The strip between both texts: from each mark that is to be seen on the left a line to its place on the right. */
final class Connectors {

    /** As wide as the strip is. */
    static final int WIDTH = 64;

    private static final int GLYPH = 12;
    private static final int START = 4;
    private static final int LINE_START = 20;
    private static final int[] DASHES = {5, 3};
    private static final int[] DOTS = {2, 3};

    private final Canvas canvas;
    private final MarkDecisions review;
    private final ComparedText left;
    private final ComparedText right;

    Connectors(Composite parent, MarkDecisions review, ComparedText left, ComparedText right) {
        this.review = review;
        this.left = left;
        this.right = right;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Palette.keep(canvas);
        canvas.setBackground(Palette.chrome());
        canvas.addPaintListener(event -> paint(event.gc));
        left.control().addPaintListener(event -> canvas.redraw());
        right.control().addPaintListener(event -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (MarkRow row : review.rows()) {
            for (Span before : row.before()) {
                Integer from = left.height(before);
                if (from != null) {
                    paint(gc, row, from.intValue());
                }
            }
        }
    }

    private void paint(GC gc, MarkRow row, int from) {
        gc.setForeground(StateLooks.strong(row.state()));
        gc.setLineDash(dashes(row.state()));
        for (Span place : row.places()) {
            Integer to = right.height(place);
            line(gc, from, to == null ? beyond(place) : to.intValue());
        }
        gc.setLineDash(null);
        Image glyph = StateLooks.glyph(row.state());
        Rectangle size = glyph.getBounds();
        gc.drawImage(glyph, 0, 0, size.width, size.height, START, from - GLYPH / 2, GLYPH, GLYPH);
    }

    private static int @Nullable [] dashes(AnchorState state) {
        return switch (state) {
        case MOVED -> DASHES;
        case AMBIGUOUS, ORPHANED -> DOTS;
        case EXACT, CHANGED -> null;
        };
    }

    // The line leaves the strip where the place lies, above or below what is to be seen.
    private int beyond(Span place) {
        boolean above = right.control().getLocationAtOffset(place.start()).y < 0;
        return above ? -GLYPH : canvas.getClientArea().height + GLYPH;
    }

    private void line(GC gc, int from, int to) {
        int middle = (LINE_START + WIDTH) / 2;
        Path path = new Path(gc.getDevice());
        path.moveTo(LINE_START, from);
        path.cubicTo(middle, from, middle, to, WIDTH, to);
        gc.drawPath(path);
        path.dispose();
    }
}
