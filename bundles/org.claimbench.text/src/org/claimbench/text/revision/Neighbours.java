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

/**
 * Pairs the words that found no partner by themselves with those that stand between the same neighbours: the edited
 * words of a sentence that stayed, and of a passage that was moved.
 */
final class Neighbours {

    private static final long LARGEST = 10_000;
    private static final int NEAR = 60;

    private final Words before;
    private final Words after;
    private final Matching matching;
    private final SmallGap gaps;
    private final Replacements replacements;
    private final int[] nextTaken;

    Neighbours(Words before, Words after, Matching matching, SmallGap gaps, Replacements replacements) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.gaps = gaps;
        this.replacements = replacements;
        nextTaken = new int[after.count() + 1];
    }

    void pair() {
        Arrays.fill(nextTaken, after.count());
        for (int now = after.count() - 1; now >= 0; now--) {
            nextTaken[now] = matching.isFree(now) ? nextTaken[now + 1] : now;
        }
        for (int old = 0; old < before.count(); old++) {
            if (!matching.hasPartner(old)) {
                int start = old;
                while (old < before.count() && !matching.hasPartner(old)) {
                    old++;
                }
                pair(start, old);
            }
        }
    }

    private void pair(int start, int end) {
        int from = start == 0 ? 0 : matching.toNew(start - 1) + 1;
        int to = end == before.count() ? after.count() : matching.toNew(end);
        if (from <= to && nextTaken[from] >= to) {
            boolean elsewhere = end < before.count() ? matching.isMoved(end) : start > 0 && matching.isMoved(start - 1);
            pair(new Range(start, end, from, to), elsewhere);
            return;
        }
        int left = start;
        if (start > 0) {
            left = pairFromLeft(start, end, from);
        }
        if (end < before.count()) {
            pairFromRight(left, end, to);
        }
    }

    /** To the end of the paragraph on both sides; gives the first word that was not looked at. */
    private int pairFromLeft(int start, int end, int from) {
        int oldEnd = start;
        while (oldEnd < end && oldEnd - start < NEAR && !before.isLineBreak(oldEnd)) {
            oldEnd++;
        }
        int newEnd = from;
        int free = nextTaken[Math.min(from, after.count())];
        while (newEnd < free && newEnd - from < NEAR && !after.isLineBreak(newEnd)) {
            newEnd++;
        }
        if (oldEnd == start || newEnd == from) {
            return start;
        }
        pair(new Range(start, oldEnd, from, newEnd), matching.isMoved(start - 1));
        return oldEnd;
    }

    private void pairFromRight(int start, int end, int to) {
        int oldStart = end;
        while (oldStart > start && end - oldStart < NEAR && !before.isLineBreak(oldStart - 1)) {
            oldStart--;
        }
        int newStart = to;
        while (newStart > 0 && to - newStart < NEAR && matching.isFree(newStart - 1)
                && !after.isLineBreak(newStart - 1)) {
            newStart--;
        }
        pair(new Range(oldStart, end, newStart, to), matching.isMoved(end));
    }

    private void pair(Range range, boolean elsewhere) {
        if (!range.oneIsEmpty() && range.product() <= LARGEST) {
            gaps.align(range, elsewhere);
            replacements.pair(range, elsewhere);
        }
    }
}
