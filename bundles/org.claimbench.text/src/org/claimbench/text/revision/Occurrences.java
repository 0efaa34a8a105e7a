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
import java.util.List;

import org.claimbench.text.Span;

/** Where some words in a row stand in a text, from an index of all its words. Immutable. */
final class Occurrences {

    /** So many places are listed at most. */
    static final int MOST = 20;

    private static final int MOST_LOOKED_AT = 128;

    private final String text;
    private final Words words;
    private final int[] firsts;
    private final int[] places;

    Occurrences(String text, Words words, int numbers) {
        this.text = text;
        this.words = words;
        firsts = new int[numbers + 1];
        places = new int[words.count()];
        for (int word = 0; word < words.count(); word++) {
            firsts[words.number(word) + 1]++;
        }
        for (int number = 0; number < numbers; number++) {
            firsts[number + 1] += firsts[number];
        }
        int[] next = firsts.clone();
        for (int word = 0; word < words.count(); word++) {
            places[next[words.number(word)]++] = word;
        }
    }

    /**
     * The places of a mark's words, to the letter.
     *
     * @param mark
     *            words of the text {@code before}, from its word {@code first} to {@code last}, both included
     * @param near
     *            the word of this text around which to look first
     * @return the nearest first, not more than {@link #MOST}; spans in UTF-16 units
     */
    List<Found> of(Span mark, String before, Words beforeWords, int first, int last, int near) {
        int rarest = first;
        for (int word = first + 1; word <= last; word++) {
            if (frequency(beforeWords.number(word)) < frequency(beforeWords.number(rarest))) {
                rarest = word;
            }
        }
        List<Found> found = new ArrayList<>();
        int number = beforeWords.number(rarest);
        String exact = mark.of(before);
        int lead = mark.start() - beforeWords.start(first);
        int from = firsts[number];
        int to = firsts[number + 1];
        int up = Arrays.binarySearch(places, from, to, near + rarest - first);
        up = up >= 0 ? up : -up - 1;
        int down = up - 1;
        for (int looked = 0; looked < MOST_LOOKED_AT && found.size() < MOST && (up < to || down >= from); looked++) {
            boolean upwards = down < from || up < to && places[up] - near <= near - places[down];
            int at = places[upwards ? up++ : down--] - (rarest - first);
            if (at < 0 || at + last - first >= words.count()) {
                continue;
            }
            int start = sameWords(beforeWords, first, last, at) ? words.start(at) + lead : -1;
            if (start >= 0 && text.startsWith(exact, start)) {
                found.add(new Found(at, new Span(start, start + exact.length())));
            }
        }
        return found;
    }

    private boolean sameWords(Words others, int first, int last, int at) {
        for (int word = first; word <= last; word++) {
            if (others.number(word) != words.number(at + word - first)) {
                return false;
            }
        }
        return true;
    }

    private int frequency(int number) {
        return firsts[number + 1] - firsts[number];
    }

    /** A place: its first word and its letters. */
    record Found(int word, Span span) {
    }
}
