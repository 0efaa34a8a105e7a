/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

/** Shortens two texts to the place where they part. All offsets are UTF-16. */
record Excerpt(String before, String after) {

    private static final int LONGEST = 90;
    /** A cell of a table shows little more: what differs must stand within it. */
    private static final int SHORT = 32;
    private static final int LEAD = 16;
    private static final String CUT = "…"; //$NON-NLS-1$

    static Excerpt of(String before, String after) {
        int common = common(before, after);
        int from = common <= SHORT ? 0 : common - LEAD;
        Excerpt excerpt = new Excerpt(cut(before, from), cut(after, from));
        return excerpt.before.equals(excerpt.after) && !before.equals(after)
                ? new Excerpt(cut(visible(before), from), cut(visible(after), from))
                : excerpt;
    }

    // Where only the white space differs, it must be seen.
    private static String visible(String text) {
        return text.replace('\n', '¶').replace('\t', '→').replace(' ', '·').replace('\u00A0', '⍽');
    }

    /** The beginning of a text. */
    static String of(String text) {
        return cut(text, 0);
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int i = 0;
        while (i < length && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String cut(String text, int from) {
        int start = whole(text, Math.min(from, text.length()));
        int end = whole(text, Math.min(start + LONGEST, text.length()));
        String piece = text.substring(start, end).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return (start > 0 ? CUT : "") + piece + (end < text.length() ? CUT : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    // A character of two units is not cut in half.
    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1
                : offset;
    }
}
