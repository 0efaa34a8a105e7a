/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/**
 * A text as it is shown. Every word stands where it does in the text, but what would be a line without end is broken:
 * text widgets lay out a line as a whole, for minutes where it has 100,000 characters.
 */
public final class ShownText {

    /** More than any paragraph has, and as much as a text widget lays out in no time. */
    static final int LONGEST_LINE = 4_000;

    private static final String ENDS = ".!?\u2026\u201d\""; //$NON-NLS-1$

    private ShownText() {
    }

    /**
     * Breaks long lines, between sentences if it can be.
     *
     * @param text
     *            the text
     * @return as long as the text; spaces in very long lines are line feeds, all else is the same
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text);
        int lineStart = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) == '\n' || shown.charAt(i) == '\r') {
                lineStart = i + 1;
            } else if (i - lineStart >= LONGEST_LINE) {
                int place = place(shown, lineStart, i);
                if (place > lineStart) {
                    shown.setCharAt(place, '\n');
                }
                // Words without a space stay on one line, and are not looked through again for every letter.
                lineStart = place > lineStart ? place + 1 : i;
            }
        }
        return shown.toString();
    }

    private static int place(CharSequence text, int lineStart, int limit) {
        int anySpace = lineStart;
        for (int i = limit; i > lineStart; i--) {
            if (text.charAt(i) == ' ') {
                if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
                anySpace = Math.max(anySpace, i);
            }
        }
        return anySpace;
    }
}
