/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Words that look like words, drawn by Zipf's law, and a figure now and then. */
final class MadeUpWords {

    private static final int VOCABULARY = 8_000;
    private static final String CONSONANTS = "bcdfghklmnprstvw";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final double[] upTo = new double[VOCABULARY];

    MadeUpWords(Random random) {
        this.random = random;
        double sum = 0;
        for (int rank = 1; rank <= VOCABULARY; rank++) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.nextInt(rank < 100 ? 2 : 4);
            for (int i = 0; i < syllables; i++) {
                word.append(any(CONSONANTS)).append(any(VOWELS)).append(random.nextInt(3) == 0 ? any("nrslt") : "");
            }
            words.add(word.toString());
            sum += 1.0 / rank;
            upTo[rank - 1] = sum;
        }
    }

    private String any(String of) {
        return String.valueOf(of.charAt(random.nextInt(of.length())));
    }

    String next() {
        if (random.nextInt(40) == 0) {
            return random.nextInt(100) + "," + (100 + random.nextInt(900));
        }
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
        return words.get(found >= 0 ? found : -found - 1);
    }

    /** The same word with one letter changed, added or left out. */
    String respelt(String word) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
        case 0 -> word.substring(0, at) + any(VOWELS) + "x" + word.substring(at + 1);
        case 1 -> word.substring(0, at) + any(CONSONANTS) + word.substring(at);
        default -> word + "s";
        };
    }
}
