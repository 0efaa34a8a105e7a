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
 * The shingles of a stretch of one text with their hashes, sorted into parts by some bits of these and within a part by
 * their place. A table over one part stays in the processor's cache, however long the text is.
 */
final class HashedShingles {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final int[] places;
    private final int[] ends;

    private HashedShingles(long[] hashes, int[] places, int[] ends) {
        this.hashes = hashes;
        this.places = places;
        this.ends = ends;
    }

    /**
     * Hashes all shingles of a stretch but those with a negative number in them.
     *
     * @param bits
     *            how many bits tell the parts
     */
    static HashedShingles of(int[] words, int start, int end, int size, int bits) {
        int count = Math.max(0, end - start - size + 1);
        long[] unsorted = new long[count];
        int[] ends = new int[1 << bits];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            unsorted[i] = hash(words, start + i, size);
            if (unsorted[i] != 0) {
                ends[part(unsorted[i], bits)]++;
                kept++;
            }
        }
        int sum = 0;
        for (int part = 0; part < ends.length; part++) {
            int length = ends[part];
            ends[part] = sum;
            sum += length;
        }
        long[] hashes = new long[kept];
        int[] places = new int[kept];
        for (int i = 0; i < count; i++) {
            if (unsorted[i] != 0) {
                int at = ends[part(unsorted[i], bits)]++;
                hashes[at] = unsorted[i];
                places[at] = start + i;
            }
        }
        return new HashedShingles(hashes, places, ends);
    }

    private static int part(long hash, int bits) {
        return (int) (hash >>> 8) & (1 << bits) - 1;
    }

    private static long hash(int[] words, int start, int size) {
        long hash = 0;
        for (int i = start; i < start + size; i++) {
            if (words[i] < 0) {
                return 0;
            }
            hash = (hash + words[i] + 1) * PRIME;
            hash ^= hash >>> 31;
        }
        return hash == 0 ? 1 : hash;
    }

    int start(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    int end(int part) {
        return ends[part];
    }

    int largestPart() {
        int largest = 0;
        for (int part = 0; part < ends.length; part++) {
            largest = Math.max(largest, end(part) - start(part));
        }
        return largest;
    }

    long hash(int at) {
        return hashes[at];
    }

    int place(int at) {
        return places[at];
    }
}
