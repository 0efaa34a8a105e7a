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
 * The words, signs and line breaks of one text in their order, as numbers of a {@link Vocabulary}. White space is left
 * out, but a run of line breaks is one word: it ends paragraphs. A figure with its separators ("2,000", "13.03") and a
 * word with an apostrophe are one; where script has no spaces, each character is. Immutable after {@link #of}.
 */
final class Words {

    // An offset is looked up from the first word that ends behind the start of its stretch of so many units: a search
    // by halves would jump through all the text for each mark.
    private static final int STRETCH_BITS = 6;

    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;
    private final int[] firstOfStretch;
    private final int lineBreak;

    private Words(int count, int[] starts, int[] ends, int[] numbers, int lineBreak) {
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
        firstOfStretch = firstOfStretch(ends, count);
        this.lineBreak = lineBreak;
    }

    static Words of(String text, Vocabulary vocabulary) {
        int lineBreak = vocabulary.number("\n", 0, 1);
        int[] starts = new int[text.length() / 5 + 16];
        int[] ends = new int[starts.length];
        int[] numbers = new int[starts.length];
        int count = 0;
        for (int at = WordScan.next(text, 0); at < text.length();) {
            int end = WordScan.end(text, at);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            starts[count] = at;
            ends[count] = end;
            numbers[count++] = WordScan.isLineBreak(text.charAt(at)) ? lineBreak : vocabulary.number(text, at, end);
            at = WordScan.next(text, end);
        }
        return new Words(count, starts, ends, numbers, lineBreak);
    }

    /** The same with other numbers, given by those that they have. */
    Words renumbered(int[] others) {
        int[] renumbered = new int[count];
        for (int word = 0; word < count; word++) {
            renumbered[word] = others[numbers[word]];
        }
        return new Words(count, starts, ends, renumbered, others[lineBreak]);
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    int number(int word) {
        return numbers[word];
    }

    boolean isLineBreak(int word) {
        return numbers[word] == lineBreak;
    }

    /** Adds how often each number occurs to what is counted under it. */
    void countInto(int[] counts) {
        for (int word = 0; word < count; word++) {
            counts[numbers[word]]++;
        }
    }

    /** Whether both have the same numbers in the same order. */
    boolean sameAs(Words other) {
        return Arrays.equals(numbers, 0, count, other.numbers, 0, other.count);
    }

    /** The numbers, with room behind them; the caller must not write to them. */
    int[] numbersToRead() {
        return numbers;
    }

    /** A copy that the caller may write to. */
    int[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    /** The first word that ends behind an offset; {@link #count()} when none does. */
    int firstEndingBehind(int offset) {
        int word = firstNear(offset);
        while (word < count && ends[word] <= offset) {
            word++;
        }
        return word;
    }

    /** The last word that starts before an offset; -1 when none does. */
    int lastStartingBefore(int offset) {
        int word = firstNear(offset);
        while (word < count && starts[word] < offset) {
            word++;
        }
        return word - 1;
    }

    private int firstNear(int offset) {
        int stretch = Math.max(0, offset) >> STRETCH_BITS;
        return stretch < firstOfStretch.length ? firstOfStretch[stretch] : count;
    }

    private static int[] firstOfStretch(int[] ends, int count) {
        int last = count == 0 ? 0 : ends[count - 1];
        int[] firsts = new int[last + (1 << STRETCH_BITS) - 1 >> STRETCH_BITS];
        int stretch = 0;
        for (int word = 0; word < count; word++) {
            while (stretch << STRETCH_BITS < ends[word]) {
                firsts[stretch++] = word;
            }
        }
        return firsts;
    }
}
