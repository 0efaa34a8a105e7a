/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The manners of underlining, one for each outcome, in the colour that the GC has. */
public final class Underline {

    private static final int DASH = 6;
    private static final int GAP = 3;
    private static final int WAVE = 2;
    private static final int[] DASH_DOT = {7, 3, 2, 3};
    private static final int[] DASHED = {DASH, GAP};
    private static final int[] DOTTED = {2, 2};
    private static final int[] FAINT = {3, 3};

    private Underline() {
    }

    /**
     * Draws a line under words.
     *
     * @param gc
     *            its foreground is the colour
     * @param kind
     *            tells the manner
     * @param piece
     *            the words, on one visual line
     * @param y
     *            of the line
     */
    public static void draw(GC gc, OutcomeKind kind, Piece piece, int y) {
        switch (kind) {
        case OK, TRUE -> line(gc, piece, y, 2, null);
        case CHANGE, MOSTLY_FALSE -> {
            line(gc, piece, y - 1, 1, null);
            line(gc, piece, y + 2, 1, null);
        }
        case QUERY, UNPROVEN, UNORDERED -> wave(gc, piece, y);
        case CONTEXT, HALF_TRUE -> line(gc, piece, y, 2, DASHED);
        case COPY_NOTE -> line(gc, piece, y, 2, DOTTED);
        case CUT -> line(gc, piece, (piece.top() + piece.baseline()) / 2 + WAVE, 1, null);
        case MOSTLY_TRUE -> line(gc, piece, y, 2, DASH_DOT);
        case FALSE -> line(gc, piece, y, 3, null);
        case NONE -> outline(gc, piece, y);
        }
    }

    private static void line(GC gc, Piece piece, int y, int width, int @org.eclipse.jdt.annotation.Nullable [] dashes) {
        gc.setLineWidth(width);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (dashes != null) {
            gc.setLineDash(dashes);
        }
        gc.drawLine(piece.x(), y, piece.endX() - 1, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static void wave(GC gc, Piece piece, int y) {
        int steps = Math.max(1, (piece.endX() - piece.x()) / WAVE);
        int[] points = new int[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            points[2 * i] = piece.x() + i * WAVE;
            points[2 * i + 1] = y + (i % 2 == 0 ? WAVE - 1 : 1 - WAVE);
        }
        gc.setAntialias(SWT.ON);
        gc.drawPolyline(points);
        gc.setAntialias(SWT.DEFAULT);
    }

    private static void outline(GC gc, Piece piece, int y) {
        gc.setLineDash(FAINT);
        gc.drawRectangle(piece.x() - 1, piece.top(), piece.endX() - piece.x() + 1, y - piece.top());
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
