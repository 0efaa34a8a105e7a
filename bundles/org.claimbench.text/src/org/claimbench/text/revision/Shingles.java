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
    private static final int PART = 1 << 14;

    private final HashedShingles old;
    private final HashedShingles now;
    // What a part needs is kept close together, and nothing else is looked at: this is where a long text would wait for
    // memory. A slot holds the number of an old shingle within its part, counted from one.
    private final int[] slots;
    private final int[] news;

    private Shingles(HashedShingles old, HashedShingles now) {
        this.old = old;
        this.now = now;
        int largest = old.largestPart();
        slots = new int[Integer.highestOneBit(Math.max(4, largest)) * 4];
        news = new int[largest];
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
        Shingles shingles = new Shingles(
                HashedShingles.of(before, range.oldStart(), range.oldEnd(), size, bits),
                HashedShingles.of(after, range.newStart(), range.newEnd(), size, bits));
        for (int part = 0; part < 1 << bits; part++) {
            shingles.pair(part, partners, range.oldStart());
        }
        dropUnlike(partners, before, range.oldStart(), after, size);
        return partners;
    }

    private void pair(int part, int[] partners, int from) {
        int start = old.start(part);
        int count = old.end(part) - start;
        Arrays.fill(slots, 0);
        Arrays.fill(news, 0, count, NONE);
        for (int i = 0; i < count; i++) {
            int slot = slot(old.hash(start + i), start);
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            } else {
                news[slots[slot] - 1] = SEVERAL;
            }
        }
        for (int i = now.start(part); i < now.end(part); i++) {
            int found = slots[slot(now.hash(i), start)] - 1;
            if (found >= 0) {
                news[found] = news[found] == NONE ? now.place(i) : SEVERAL;
            }
        }
        for (int i = 0; i < count; i++) {
            if (news[i] >= 0) {
                partners[old.place(start + i) - from] = news[i];
            }
        }
    }

    private int slot(long hash, int start) {
        int slot = (int) (hash >>> 33) & slots.length - 1;
        while (slots[slot] != 0 && old.hash(start + slots[slot] - 1) != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Unlike shingles with the same hash would give a block without words. */
    private static void dropUnlike(int[] partners, int[] before, int from, int[] after, int size) {
        int last = NONE;
        for (int i = 0; i < partners.length; i++) {
            int now = partners[i];
            if (now >= 0) {
                // Of the shingle behind one that is alike, only the last word is new.
                int same = last >= 0 && now == last + 1 ? size - 1 : 0;
                while (same < size && before[from + i + same] == after[now + same]) {
                    same++;
                }
                partners[i] = same == size ? now : NONE;
            }
            last = partners[i];
        }
    }
}
