/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Shows paragraphs that are written from right to left as their readers expect: from the right margin, the full stop on
 * the left. A widget knows one direction for all of its lines; so such a line is set into an embedding of its own
 * (Unicode Standard Annex 9, RLE and PDF), which is in the layout only and moves no offset.
 */
public final class WritingDirection {

    private static final char[] EMBEDDING = {'\u202B', '\u202C'};

    private WritingDirection() {
    }

    /**
     * Keeps the direction of each paragraph of a widget, whatever text it gets.
     *
     * @param text
     *            of several lines
     */
    public static void keep(StyledText text) {
        text.addBidiSegmentListener(event -> {
            if (isRightToLeft(event.lineText)) {
                event.segments = segments(event.lineText);
                event.segmentsChars = EMBEDDING;
            }
        });
        text.addModifyListener(event -> align(text));
        align(text);
    }

    /**
     * Puts the paragraphs to their side. To be called when a widget got another content, of which it tells nobody.
     *
     * @param text
     *            that is kept
     */
    public static void align(StyledText text) {
        char[] letters = text.getText().toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return;
        }
        for (int line = 0; line < text.getLineCount(); line++) {
            if (isRightToLeft(text.getLine(line))) {
                text.setLineAlignment(line, 1, SWT.RIGHT);
            }
        }
    }

    /** Gives the layout of a line what the widget gives its own. */
    static void give(TextLayout layout) {
        if (isRightToLeft(layout.getText())) {
            layout.setAlignment(SWT.RIGHT);
            layout.setSegments(segments(layout.getText()));
            layout.setSegmentsChars(EMBEDDING);
        }
    }

    /** Whether letters of both directions, or only such as run from right to left, stand in a part of a line. */
    static boolean isMixed(String line, int start, int end) {
        return Bidi.requiresBidi(line.toCharArray(), start, end);
    }

    private static int[] segments(String line) {
        return new int[] {0, line.length()};
    }

    // By the first letter that has a direction (Unicode Standard Annex 9, rules P2 and P3).
    private static boolean isRightToLeft(String line) {
        char[] letters = line.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
