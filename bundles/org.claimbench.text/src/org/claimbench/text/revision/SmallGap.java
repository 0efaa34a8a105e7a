/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

/**
 * Aligns a short stretch by dynamic programming: the common subsequence with the greatest weight, where rare words
 * weigh more than common ones, and words in a row more than single ones.
 */
final class SmallGap {

    private static final int IN_A_ROW = 1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] before;
    private final int[] after;
    private final byte[] weights;
    private final Matching matching;

    SmallGap(int[] before, int[] after, byte[] weights, Matching matching) {
        this.before = before;
        this.after = after;
        this.weights = weights;
        this.matching = matching;
    }

    /** Matches words; time and memory grow with {@link Range#product()}. */
    void align(Range range, boolean elsewhere) {
        Range inner = trim(range, elsewhere);
        if (!inner.oneIsEmpty() && shares(inner)) {
            solve(inner, elsewhere);
        }
    }

    /** Matches what both sides have in common at their ends, and gives what is left between. */
    Range trim(Range range, boolean elsewhere) {
        int oldStart = range.oldStart();
        int newStart = range.newStart();
        while (oldStart < range.oldEnd() && newStart < range.newEnd() && before[oldStart] == after[newStart]) {
            matching.same(oldStart++, newStart++, elsewhere);
        }
        int oldEnd = range.oldEnd();
        int newEnd = range.newEnd();
        while (oldEnd > oldStart && newEnd > newStart && before[oldEnd - 1] == after[newEnd - 1]) {
            matching.same(--oldEnd, --newEnd, elsewhere);
        }
        return new Range(oldStart, oldEnd, newStart, newEnd);
    }

    private boolean shares(Range range) {
        for (int i = range.oldStart(); i < range.oldEnd(); i++) {
            for (int j = range.newStart(); j < range.newEnd(); j++) {
                if (before[i] == after[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void solve(Range range, boolean elsewhere) {
        int rows = range.oldLength();
        int columns = range.newLength();
        int[][] best = new int[rows + 1][columns + 1];
        int[][] matched = new int[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            int word = before[range.oldStart() + i - 1];
            for (int j = 1; j <= columns; j++) {
                int here = NEVER;
                if (word == after[range.newStart() + j - 1]) {
                    int inARow = i > 1 && j > 1 ? matched[i - 1][j - 1] + IN_A_ROW : NEVER;
                    here = weights[word] + Math.max(best[i - 1][j - 1], inARow);
                }
                matched[i][j] = here;
                best[i][j] = Math.max(here, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        walkBack(range, best, matched, elsewhere);
    }

    private void walkBack(Range range, int[][] best, int[][] matched, boolean elsewhere) {
        int i = range.oldLength();
        int j = range.newLength();
        boolean inARow = false;
        while (i > 0 && j > 0) {
            if (inARow || matched[i][j] == best[i][j]) {
                int old = range.oldStart() + i - 1;
                matching.same(old, range.newStart() + j - 1, elsewhere);
                inARow = i > 1 && j > 1 && matched[i][j] == weights[before[old]] + matched[i - 1][j - 1] + IN_A_ROW;
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }
}
