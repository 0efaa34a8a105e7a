/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which of the same words are surely the same: those in a row around a shingle of six words that both texts have
 * once, and those of a short, mostly equal stretch between two such rows that stand there once on both sides. Where a
 * repetition came or went, so that the row could as well begin earlier or later, the words that could be either are in
 * doubt.
 */
final class Certainty {

    private static final int SHORT = 300;
    private static final int LONGEST_SLIDE = 400;
    private static final double MOSTLY = 0.5;
    private static final double MOSTLY_IN_PLACE = 0.3;

    private final Words before;
    private final Words after;
    private final Matching matching;
    private final BitSet sure = new BitSet();
    private final BitSet doubtful = new BitSet();

    private Certainty(Words before, Words after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
    }

    /**
     * Judges a matching.
     *
     * @param firm
     *            as {@link Aligner#align} gives it
     */
    static Certainty of(Words before, Words after, Matching matching, int[] firm) {
        Certainty certainty = new Certainty(before, after, matching);
        List<Block> rows = certainty.rows();
        certainty.judge(rows, firm);
        certainty.doubt(rows);
        return certainty;
    }

    /** Whether a word of the old text is surely its partner. */
    boolean isSure(int old) {
        return sure.get(old);
    }

    /** Whether all words from one to another, both included, could as well be those of a repetition beside them. */
    boolean isInDoubt(int first, int last) {
        return doubtful.nextClearBit(first) > last;
    }

    private List<Block> rows() {
        List<Block> rows = new ArrayList<>();
        for (int old = 0; old < matching.oldCount(); old++) {
            if (matching.isSame(old)) {
                int start = old;
                while (old + 1 < matching.oldCount() && matching.goesOn(old + 1)) {
                    old++;
                }
                rows.add(new Block(start, matching.toNew(start), old + 1 - start));
            }
        }
        return rows;
    }

    private void judge(List<Block> rows, int[] firm) {
        List<Block> waiting = new ArrayList<>();
        Block last = new Block(0, 0, 0);
        for (Block row : rows) {
            if (isFirm(row, firm)) {
                sure.set(row.oldStart(), row.oldEnd());
                judgeBetween(last, row, waiting);
                waiting.clear();
                last = row;
            } else {
                waiting.add(row);
            }
        }
        judgeBetween(last, new Block(matching.oldCount(), matching.newCount(), 0), waiting);
    }

    private static boolean isFirm(Block row, int[] firm) {
        for (int old = row.oldStart(); old + Aligner.FIRM <= row.oldEnd(); old++) {
            if (firm[old] == row.newStart() + old - row.oldStart()) {
                return true;
            }
        }
        return false;
    }

    private void judgeBetween(Block left, Block right, List<Block> rows) {
        Range gap = new Range(left.oldEnd(), right.oldStart(), left.newEnd(), right.newStart());
        if (rows.size() == 1 && rows.getFirst().fills(gap)) {
            sure.set(gap.oldStart(), gap.oldEnd());
            return;
        }
        if (rows.isEmpty() || gap.oneIsEmpty() || gap.oldLength() > SHORT || gap.newLength() > SHORT) {
            return;
        }
        List<Block> within = rows.stream()
                .filter(row -> row.newStart() >= gap.newStart() && row.newEnd() <= gap.newEnd()).toList();
        double share = 2.0 * within.stream().mapToInt(Block::length).sum() / (gap.oldLength() + gap.newLength());
        for (Block row : within) {
            boolean inPlace = gap.oldLength() == gap.newLength()
                    && row.oldStart() - gap.oldStart() == row.newStart() - gap.newStart();
            if (share >= (inPlace ? MOSTLY_IN_PLACE : MOSTLY) && standsOnce(row, gap)) {
                sure.set(row.oldStart(), row.oldEnd());
            }
        }
    }

    private boolean standsOnce(Block row, Range gap) {
        return places(before, row, gap.oldStart(), gap.oldEnd()) == 1
                && places(after, row, gap.newStart(), gap.newEnd()) == 1;
    }

    private int places(Words words, Block row, int start, int end) {
        int places = 0;
        for (int at = start; at + row.length() <= end; at++) {
            int same = 0;
            while (same < row.length() && words.number(at + same) == before.number(row.oldStart() + same)) {
                same++;
            }
            places += same == row.length() ? 1 : 0;
        }
        return places;
    }

    private void doubt(List<Block> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Block left = rows.get(i - 1);
            Block right = rows.get(i);
            int gone = right.oldStart() - left.oldEnd();
            int come = right.newStart() - left.newEnd();
            if (gone > 0 && come >= 0) {
                slide(before, left.oldEnd(), right.oldStart(), left, right);
            }
            if (gone >= 0 && come > 0) {
                slide(after, left.newEnd(), right.newStart(), left, right);
            }
        }
    }

    /** What came or went lies from {@code start} to {@code end}; how far could it as well lie to either side? */
    private void slide(Words words, int start, int end, Block left, Block right) {
        int back = 0;
        while (back < Math.min(left.length(), LONGEST_SLIDE)
                && words.number(start - 1 - back) == words.number(end - 1 - back)) {
            back++;
        }
        doubtful.set(left.oldEnd() - back, left.oldEnd());
        int on = 0;
        while (on < Math.min(right.length(), LONGEST_SLIDE) && words.number(end + on) == words.number(start + on)) {
            on++;
        }
        doubtful.set(right.oldStart(), right.oldStart() + on);
    }
}
