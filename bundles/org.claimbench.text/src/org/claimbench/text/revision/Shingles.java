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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds shingles (some words in a row) that occur exactly once in a stretch of the old text and exactly once in a
 * stretch of the new one: the firm ground of a patience diff. Shingles with a negative number in them are passed over.
 * Time and memory grow with the stretches.
 */
final class Shingles {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final int PART = 1 << 14;
    /** From so many bits on (a text of a quarter of a million words), all processors take part. */
    private static final int MANY_PARTS = 5;

    private final HashedShingles old;
    private final HashedShingles now;

    private Shingles(HashedShingles old, HashedShingles now) {
        this.old = old;
        this.now = now;
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
        of(before, after, range, size, bits).pair(bits, partners, range.oldStart());
        dropUnlike(partners, before, range.oldStart(), after, size);
        return partners;
    }

    private static Shingles of(int[] before, int[] after, Range range, int size, int bits) {
        List<Supplier<HashedShingles>> sides = List.of(
                () -> HashedShingles.of(before, range.oldStart(), range.oldEnd(), size, bits),
                () -> HashedShingles.of(after, range.newStart(), range.newEnd(), size, bits));
        if (bits < MANY_PARTS) {
            return new Shingles(sides.get(0).get(), sides.get(1).get());
        }
        // A stream does its work itself where no other thread is free; a task that is handed over might wait for ever.
        List<HashedShingles> hashed = sides.parallelStream().map(Supplier::get).toList();
        return new Shingles(hashed.get(0), hashed.get(1));
    }

    private void pair(int bits, int[] partners, int from) {
        IntStream parts = IntStream.range(0, 1 << bits);
        (bits < MANY_PARTS ? parts : parts.parallel()).forEach(part -> pairPart(part, partners, from));
    }

    // What a part needs is kept close together, and nothing else is looked at: this is where a long text would wait for
    // memory. A slot holds the number of an old shingle within its part, counted from one.
    private void pairPart(int part, int[] partners, int from) {
        int start = old.start(part);
        int count = old.end(part) - start;
        int[] slots = new int[Integer.highestOneBit(Math.max(4, count)) * 4];
        int[] news = new int[count];
        Arrays.fill(news, NONE);
        for (int i = 0; i < count; i++) {
            int slot = slot(slots, old.hash(start + i), start);
            if (slots[slot] == 0) {
                slots[slot] = i + 1;
            } else {
                news[slots[slot] - 1] = SEVERAL;
            }
        }
        for (int i = now.start(part); i < now.end(part); i++) {
            int found = slots[slot(slots, now.hash(i), start)] - 1;
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

    private int slot(int[] slots, long hash, int start) {
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
