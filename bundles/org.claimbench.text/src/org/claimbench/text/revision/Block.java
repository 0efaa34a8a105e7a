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
import java.util.List;

/** Words in a row that are the same in both texts. */
record Block(int oldStart, int newStart, int length) {

    int oldEnd() {
        return oldStart + length;
    }

    int newEnd() {
        return newStart + length;
    }

    /** Whether both sides of a stretch are these words and nothing else. */
    boolean fills(Range range) {
        return oldStart == range.oldStart() && oldEnd() == range.oldEnd() && newStart == range.newStart()
                && newEnd() == range.newEnd();
    }

    /**
     * All blocks around shared shingles of a stretch, each as long as the words on both sides agree within it.
     *
     * @param partners
     *            as {@link Shingles#partners} gives them
     * @return by their place in the old text; they may overlap in either text
     */
    static List<Block> around(int[] partners, int[] before, int[] after, Range range) {
        List<Block> blocks = new ArrayList<>();
        int diagonal = Integer.MIN_VALUE;
        int reached = range.oldStart();
        for (int i = 0; i < partners.length; i++) {
            int old = range.oldStart() + i;
            if (partners[i] < 0 || partners[i] - old == diagonal && old < reached) {
                continue;
            }
            diagonal = partners[i] - old;
            Block block = grown(old, partners[i], before, after, range);
            blocks.add(block);
            reached = block.oldEnd();
        }
        return blocks;
    }

    private static Block grown(int old, int now, int[] before, int[] after, Range range) {
        int back = 0;
        while (old - back > range.oldStart() && now - back > range.newStart()
                && before[old - back - 1] == after[now - back - 1]) {
            back++;
        }
        int on = 0;
        while (old + on < range.oldEnd() && now + on < range.newEnd() && before[old + on] == after[now + on]) {
            on++;
        }
        return new Block(old - back, now - back, back + on);
    }
}
