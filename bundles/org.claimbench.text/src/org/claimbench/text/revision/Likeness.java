/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

/** How much the letters of two words agree at their ends. */
final class Likeness {

    private Likeness() {
    }

    /** The share of the longer word that both have in common at start and end, from 0 to 1. */
    static double of(String one, int oneStart, int oneEnd, String other, int otherStart, int otherEnd) {
        int longer = Math.max(oneEnd - oneStart, otherEnd - otherStart);
        int start = samePrefix(one, oneStart, oneEnd, other, otherStart, otherEnd);
        int end = sameSuffix(one, oneStart + start, oneEnd, other, otherStart + start, otherEnd);
        return longer == 0 ? 1 : (double) (start + end) / longer;
    }

    static int samePrefix(String one, int oneStart, int oneEnd, String other, int otherStart, int otherEnd) {
        int most = Math.min(oneEnd - oneStart, otherEnd - otherStart);
        int same = 0;
        while (same < most && one.charAt(oneStart + same) == other.charAt(otherStart + same)) {
            same++;
        }
        return same;
    }

    static int sameSuffix(String one, int oneStart, int oneEnd, String other, int otherStart, int otherEnd) {
        int most = Math.min(oneEnd - oneStart, otherEnd - otherStart);
        int same = 0;
        while (same < most && one.charAt(oneEnd - 1 - same) == other.charAt(otherEnd - 1 - same)) {
            same++;
        }
        return same;
    }
}
