/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many letters must be put in, left out or changed to find a pattern in a text: the bit-parallel algorithm of Myers
 * (J. ACM 46, 1999) in blocks of 64 letters. White space and typographic variants count as alike.
 */
final class EditDistance {

    private final int length;
    private final Map<Character, long[]> places = new HashMap<>();
    private final long[] none;
    private final long[] plus;
    private final long[] minus;

    EditDistance(CharSequence pattern) {
        length = pattern.length();
        int blocks = (length + 63) / 64;
        none = new long[blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        for (int i = 0; i < length; i++) {
            places.computeIfAbsent(fold(pattern.charAt(i)), key -> new long[blocks])[i / 64] |= 1L << i % 64;
        }
    }

    /** The best place of a pattern: after how many units of the text it ends, and its distance. */
    record Best(int end, int distance) {
    }

    /**
     * Finds the end of the best place.
     *
     * @param fromStart
     *            whether the place must begin where the text does
     * @return the first of the best places
     */
    Best search(CharSequence text, boolean fromStart) {
        Arrays.fill(plus, -1);
        Arrays.fill(minus, 0);
        int distance = length;
        Best best = new Best(0, length);
        for (int at = 0; at < text.length(); at++) {
            long[] same = places.getOrDefault(fold(text.charAt(at)), none);
            int carry = fromStart ? 1 : 0;
            for (int block = 0; block < plus.length; block++) {
                carry = step(block, same[block], carry);
            }
            distance += carry;
            if (distance < best.distance) {
                best = new Best(at + 1, distance);
            }
        }
        return best;
    }

    private int step(int block, long same, int carry) {
        int top = block == plus.length - 1 ? (length - 1) % 64 : 63;
        long equal = same;
        long vertical = equal | minus[block];
        if (carry < 0) {
            equal |= 1;
        }
        long horizontal = (equal & plus[block]) + plus[block] ^ plus[block] | equal;
        long up = minus[block] | ~(horizontal | plus[block]);
        long down = plus[block] & horizontal;
        int out = (int) (up >>> top & 1) - (int) (down >>> top & 1);
        up = up << 1 | (carry > 0 ? 1 : 0);
        down = down << 1 | (carry < 0 ? 1 : 0);
        plus[block] = down | ~(vertical | up);
        minus[block] = up & vertical;
        return out;
    }

    static char fold(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? ' ' : Vocabulary.fold(unit);
    }
}
