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
 * Finds shingles (some words in a row) that occur exactly once in a stretch of the old text and exactly once in a
 * stretch of the new one: the firm ground of a patience diff. Shingles with a negative number in them are passed over.
 * Time and memory grow with the stretches.
 */
final class Shingles {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final int PART = 1 << 13;

    private final int[] before;
    private final int[] after;
    private final int size;
    private final long[] keys;
    private final int[] olds;

    private Shingles(int[] before, int[] after, int size, int shingles) {
        this.before = before;
        this.after = after;
        this.size = size;
        keys = new long[Integer.highestOneBit(Math.max(4, shingles)) * 4];
        olds = new int[keys.length];
    }

    /**
     * The partners of the shingles of an old stretch.
     *
     * @return for each word of it, counted from its start, the word of the new text at which the same shingle starts,
     *         or -1
     */
    static int[] partners(int[] before, int[] after, Range range, int size) {
        int[] partners = new int[range.oldLength()];
        Arrays.fill(partners, NONE);
        if (range.oldLength() < size || range.newLength() < size) {
            return partners;
        }
        int bits = 32 - Integer.numberOfLeadingZeros(range.oldLength() / PART);
        HashedShingles old = HashedShingles.of(before, range.oldStart(), range.oldEnd(), size, bits);
        HashedShingles now = HashedShingles.of(after, range.newStart(), range.newEnd(), size, bits);
        Shingles table = new Shingles(before, after, size, old.largestPart());
        for (int part = 0; part < 1 << bits; part++) {
            Arrays.fill(table.keys, 0);
            for (int i = old.start(part); i < old.end(part); i++) {
                table.enter(old.hash(i), old.place(i), partners, range.oldStart());
            }
            for (int i = now.start(part); i < now.end(part); i++) {
                table.find(now.hash(i), now.place(i), partners, range.oldStart());
            }
        }
        for (int i = 0; i < partners.length; i++) {
            partners[i] = Math.max(NONE, partners[i]);
        }
        return partners;
    }

    private void enter(long hash, int old, int[] partners, int from) {
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = hash;
            olds[slot] = old;
        } else {
            partners[olds[slot] - from] = SEVERAL;
        }
    }

    private void find(long hash, int now, int[] partners, int from) {
        int slot = slot(hash);
        if (keys[slot] != 0) {
            int old = olds[slot] - from;
            boolean first = partners[old] == NONE && same(olds[slot], now);
            partners[old] = first ? now : SEVERAL;
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 33) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    // Unlike shingles with the same hash would give a block without words.
    private boolean same(int old, int now) {
        for (int i = 0; i < size; i++) {
            if (before[old + i] != after[now + i]) {
                return false;
            }
        }
        return true;
    }
}
