/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where words stand on the screen: one piece for each visual line that they cover. Coordinates are relative to the text
 * widget.
 */
public final class VisualLines {

    /**
     * A piece of words on one visual line.
     *
     * @param x
     *            of the first character
     * @param endX
     *            behind the last
     * @param top
     *            of the line
     * @param baseline
     *            of the line
     * @param bottom
     *            of its letters
     */
    public record Piece(int x, int endX, int top, int baseline, int bottom) {
    }

    private VisualLines() {
    }

    /**
     * Where words stand.
     *
     * @param text
     *            shows them
     * @param span
     *            UTF-16 offsets within it
     * @return from top to bottom
     */
    public static List<Piece> of(StyledText text, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int offset = span.start();
        while (offset < span.end()) {
            int end = endOfLine(text, offset, span.end());
            add(text, offset, end, pieces);
            offset = end;
        }
        return pieces;
    }

    // Offsets run down the screen, so the end of a visual line is found by halving.
    private static int endOfLine(StyledText text, int start, int limit) {
        int y = text.getLocationAtOffset(start).y;
        int low = start + 1;
        int high = limit;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (text.getLocationAtOffset(middle - 1).y == y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static void add(StyledText text, int start, int end, List<Piece> pieces) {
        int last = end;
        // The space at which a line is wrapped belongs to nothing that is to be seen.
        while (last > start && Character.isWhitespace(text.getTextRange(last - 1, 1).charAt(0))) {
            last--;
        }
        if (last == start) {
            return;
        }
        Point left = text.getLocationAtOffset(start);
        // The end is taken from the last character itself: the offset after it may be on the next line.
        var bounds = text.getTextBounds(last - 1, last - 1);
        int baseline = left.y + text.getBaseline(start);
        int descent = Math.max(4, text.getBaseline(start) / 4);
        pieces.add(new Piece(left.x, bounds.x + bounds.width, left.y, baseline, baseline + descent));
    }
}
