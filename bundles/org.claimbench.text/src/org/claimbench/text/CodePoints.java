/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.stream.IntStream;

/**
 * Converts offsets into one text between UTF-16 units, which Java counts, and Unicode code points, which the W3C's
 * selectors and our JSON count. Reads the text once; a conversion then is a binary search among the characters that
 * take two units, and costs nothing when there are none. Half a surrogate pair that stands alone counts as one code
 * point. Does not keep the text. Immutable; usable from any thread.
 */
public final class CodePoints {

    private final int[] pairs;
    private final int length;

    /**
     * Reads a text.
     *
     * @param text
     *            not null
     */
    public CodePoints(String text) {
        length = text.length();
        pairs = IntStream.range(0, Math.max(0, length - 1)).filter(at -> isPair(text, at)).toArray();
    }

    /** The length of the text in code points. */
    public int count() {
        return length - pairs.length;
    }

    /**
     * From UTF-16 units to code points.
     *
     * @param utf16
     *            an offset in UTF-16 units, up to and including the length of the text
     * @return the same place, counted in code points
     * @throws IndexOutOfBoundsException
     *             outside the text
     * @throws IllegalArgumentException
     *             between the halves of a surrogate pair, where no code point begins
     */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException(utf16);
        }
        int before = pairsBefore(utf16, 0);
        if (before > 0 && pairs[before - 1] == utf16 - 1) {
            throw new IllegalArgumentException("Within a character: " + utf16);
        }
        return utf16 - before;
    }

    /**
     * From code points to UTF-16 units.
     *
     * @param codePoints
     *            an offset in code points, up to and including {@link #count()}
     * @return the same place, counted in UTF-16 units
     * @throws IndexOutOfBoundsException
     *             outside the text
     */
    public int toUtf16(int codePoints) {
        if (codePoints < 0 || codePoints > count()) {
            throw new IndexOutOfBoundsException(codePoints);
        }
        return codePoints + pairsBefore(codePoints, 1);
    }

    /** How many pairs start before an offset; with shift 1 each pair before a pair is counted as one unit. */
    private int pairsBefore(int offset, int shift) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - shift * middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isPair(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
