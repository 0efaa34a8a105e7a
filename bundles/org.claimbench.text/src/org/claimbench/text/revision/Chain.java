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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The blocks that keep their order from the old text to the new one: those chains of them that hold most words. */
final class Chain {

    private Chain() {
    }

    /**
     * The heaviest increasing chain, by a Fenwick tree over places in the new text: n log n.
     *
     * @param blocks
     *            by their place in the old text
     * @return which of them are in the chain
     */
    static BitSet heaviest(List<Block> blocks) {
        int count = blocks.size();
        int[] ranks = ranks(blocks);
        int[] best = new int[count];
        int[] before = new int[count];
        int[] tree = new int[count + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < count; i++) {
            before[i] = bestUpTo(tree, best, ranks[i]);
            best[i] = blocks.get(i).length() + (before[i] < 0 ? 0 : best[before[i]]);
            for (int at = ranks[i] + 1; at <= count; at += at & -at) {
                tree[at] = tree[at] < 0 || best[tree[at]] < best[i] ? i : tree[at];
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        BitSet chain = new BitSet(count);
        for (int at = last; at >= 0; at = before[at]) {
            chain.set(at);
        }
        return chain;
    }

    /** The chain's blocks, cut where they overlap, and none of them empty. */
    static List<Block> cut(List<Block> blocks, BitSet chain) {
        List<Block> cut = new ArrayList<>();
        int oldEnd = 0;
        int newEnd = 0;
        for (int i = chain.nextSetBit(0); i >= 0; i = chain.nextSetBit(i + 1)) {
            Block block = blocks.get(i);
            int less = Math.max(0, Math.max(oldEnd - block.oldStart(), newEnd - block.newStart()));
            if (less < block.length()) {
                cut.add(new Block(block.oldStart() + less, block.newStart() + less, block.length() - less));
                oldEnd = block.oldEnd();
                newEnd = block.newEnd();
            }
        }
        return cut;
    }

    private static int bestUpTo(int[] tree, int[] best, int rank) {
        int found = -1;
        for (int at = rank; at > 0; at -= at & -at) {
            if (tree[at] >= 0 && (found < 0 || best[tree[at]] > best[found])) {
                found = tree[at];
            }
        }
        return found;
    }

    private static int[] ranks(List<Block> blocks) {
        Integer[] order = new Integer[blocks.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt((Integer i) -> blocks.get(i).newStart()));
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }
}
