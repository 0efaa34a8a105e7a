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
        int count = count(words, start, end, size);
        long[] hashes = new long[count];
        int[] places = new int[count];
        int kept = 0;
        int run = 0;
        for (int word = start; kept < count; word++) {
            run = words[word] < 0 ? 0 : run + 1;
            if (run >= size) {
                places[kept] = word - size + 1;
                hashes[kept] = hash(words, places[kept], size);
                kept++;
            }
        }
        return bits == 0 ? new HashedShingles(hashes, places, new int[] {count}) : sorted(hashes, places, bits);
    }

    private static int count(int[] words, int start, int end, int size) {
        int count = 0;
        int run = 0;
        for (int word = start; word < end; word++) {
            run = words[word] < 0 ? 0 : run + 1;
            count += run >= size ? 1 : 0;
        }
        return count;
    }

    private static HashedShingles sorted(long[] hashes, int[] places, int bits) {
        int[] ends = new int[1 << bits];
        for (long hash : hashes) {
            ends[part(hash, bits)]++;
        }
        int sum = 0;
        for (int part = 0; part < ends.length; part++) {
            int length = ends[part];
            ends[part] = sum;
            sum += length;
        }
        long[] sortedHashes = new long[hashes.length];
        int[] sortedPlaces = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            int at = ends[part(hashes[i], bits)]++;
            sortedHashes[at] = hashes[i];
            sortedPlaces[at] = places[i];
        }
        return new HashedShingles(sortedHashes, sortedPlaces, ends);
    }

    private static int part(long hash, int bits) {
        return (int) (hash >>> 8) & (1 << bits) - 1;
    }

    private static long hash(int[] words, int start, int size) {
        long hash = 0;
        for (int i = start; i < start + size; i++) {
            hash = (hash + words[i] + 1) * PRIME;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    int start(int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    int end(int part) {
        return ends[part];
    }

    long hash(int at) {
        return hashes[at];
    }

    int place(int at) {
        return places[at];
    }
}
