/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final int SIZE = 3;
    private static final int MANY = 60_000;
    private static final int KINDS = 40;

    /** Each shingle of a side with its place, or -1 where it has several; none with a negative number. */
    private static Map<List<Integer>, Integer> places(int[] words) {
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (int i = 0; i + SIZE <= words.length; i++) {
            List<Integer> shingle = Arrays.stream(words, i, i + SIZE).boxed().toList();
            if (shingle.stream().allMatch(word -> word >= 0)) {
                places.merge(shingle, i, (one, other) -> -1);
            }
        }
        return places;
    }

    @Test
    void in_a_long_text_those_that_both_sides_have_once_are_partners() {
        int[] before = new Random(1).ints(MANY, -1, KINDS).toArray();
        int[] after = new Random(2).ints(MANY, -1, KINDS).toArray();
        System.arraycopy(before, MANY / 2, after, 0, MANY / 4);
        int[] expected = new int[MANY];
        Arrays.fill(expected, -1);
        Map<List<Integer>, Integer> there = places(after);
        places(before).forEach((shingle, place) -> {
            if (place >= 0) {
                expected[place] = there.getOrDefault(shingle, -1);
            }
        });

        int[] partners = Shingles.partners(before, after, new Range(0, MANY, 0, MANY), SIZE);

        assertArrayEquals(expected, partners);
        assertTrue(Arrays.stream(partners).filter(partner -> partner >= 0).count() > 1000, "too few to say anything");
    }
}
