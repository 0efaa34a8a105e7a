/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.BitSet;
import java.util.List;

/**
 * Aligns two texts: a patience diff over shingles of six words, then three, then single words, each unique on both
 * sides; what stands between is small and aligned by {@link SmallGap}. Blocks that do not keep their order are passages
 * that were moved; words beside them that were edited are found from there. Time grows with the texts: the descent has
 * a greatest depth, and no large stretch is compared with a large one.
 */
final class Aligner {

    /** Shingles of this size that both texts have once each are firm ground: chance does not repeat six words. */
    static final int FIRM = 6;

    private static final int[] SIZES = {FIRM, 3, 1};
    private static final int LEAST_MOVED = 4;
    private static final int DEEPEST = 12;
    private static final long SMALL = 2_500;
    private static final long LARGEST = 250_000;
    // Words that have a partner elsewhere get a number below this one, each its own, and so never match again.
    private static final int TAKEN = Integer.MIN_VALUE;

    private final int[] before;
    private final int[] after;
    private final Matching matching;
    private final SmallGap gaps;
    private final int[] firm;

    private Aligner(Words before, Words after, byte[] weights, Matching matching) {
        this.before = before.numbers();
        this.after = after.numbers();
        this.matching = matching;
        gaps = new SmallGap(this.before, this.after, weights, matching);
        firm = Shingles.partners(this.before, this.after, whole(), FIRM);
    }

    /**
     * Fills a matching.
     *
     * @return for each word of the old text the word at which the same shingle of {@link #FIRM} words starts in the new
     *         one, when both have it once, or -1
     */
    static int[] align(Words before, Words after, byte[] weights, Matching matching) {
        Aligner aligner = new Aligner(before, after, weights, matching);
        aligner.alignWhole();
        aligner.findMoved();
        return aligner.firm;
    }

    private Range whole() {
        return new Range(0, before.length, 0, after.length);
    }

    private void alignWhole() {
        List<Block> blocks = Block.around(firm, before, after, whole());
        BitSet chain = Chain.heaviest(blocks);
        List<Block> inOrder = Chain.cut(blocks, chain);
        inOrder.forEach(block -> matching.same(block, false));
        for (int i = chain.nextClearBit(0); i < blocks.size(); i = chain.nextClearBit(i + 1)) {
            reserve(blocks.get(i));
        }
        between(inOrder, whole(), 0);
    }

    /** Keeps a moved block's words from being matched with the like in the neighbourhood that it left. */
    private void reserve(Block block) {
        for (int start = 0, at = 0; at <= block.length(); at++) {
            if (at == block.length() || matching.hasPartner(block.oldStart() + at)
                    || !matching.isFree(block.newStart() + at)) {
                if (at - start >= LEAST_MOVED) {
                    take(new Block(block.oldStart() + start, block.newStart() + start, at - start));
                }
                start = at + 1;
            }
        }
    }

    private void take(Block block) {
        matching.same(block, true);
        for (int i = 0; i < block.length(); i++) {
            before[block.oldStart() + i] = TAKEN + 2 * (block.oldStart() + i);
            after[block.newStart() + i] = TAKEN + 2 * (block.newStart() + i) + 1;
        }
    }

    private void between(List<Block> blocks, Range range, int depth) {
        int old = range.oldStart();
        int now = range.newStart();
        for (Block block : blocks) {
            descend(new Range(old, block.oldStart(), now, block.newStart()), depth + 1);
            old = block.oldEnd();
            now = block.newEnd();
        }
        descend(new Range(old, range.oldEnd(), now, range.newEnd()), depth + 1);
    }

    private void descend(Range range, int depth) {
        Range inner = gaps.trim(range, false);
        if (inner.oneIsEmpty() || depth > DEEPEST) {
            return;
        }
        if (inner.product() <= SMALL) {
            gaps.align(inner, false);
            return;
        }
        for (int size : SIZES) {
            List<Block> blocks = Block.around(Shingles.partners(before, after, inner, size), before, after, inner);
            if (!blocks.isEmpty()) {
                List<Block> inOrder = Chain.cut(blocks, Chain.heaviest(blocks));
                inOrder.forEach(block -> matching.same(block, false));
                between(inOrder, inner, depth);
                return;
            }
        }
        if (inner.product() <= LARGEST) {
            gaps.align(inner, false);
        }
    }

    /** Short passages that stand elsewhere, among the words that found no partner in order. */
    private void findMoved() {
        for (int i = 0; i < before.length; i++) {
            if (matching.hasPartner(i)) {
                before[i] = TAKEN + 2 * i;
            }
        }
        for (int i = 0; i < after.length; i++) {
            if (!matching.isFree(i)) {
                after[i] = TAKEN + 2 * i + 1;
            }
        }
        int[] partners = Shingles.partners(before, after, whole(), LEAST_MOVED);
        Block.around(partners, before, after, whole()).forEach(this::reserve);
    }

    /** Weights for words by how often they occur in both texts, by their number. */
    static byte[] weights(Words before, Words after, int numbers) {
        int[] counts = new int[numbers];
        before.countInto(counts);
        after.countInto(counts);
        byte[] weights = new byte[numbers];
        for (int i = 0; i < numbers; i++) {
            weights[i] = (byte) (counts[i] > 128 ? 2 : counts[i] > 16 ? 3 : 4);
        }
        return weights;
    }
}
