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

    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;
    private final int lineBreak;

    private Words(int[] starts, int[] ends, int[] numbers, int lineBreak) {
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
        this.lineBreak = lineBreak;
    }

    static Words of(String text, Vocabulary vocabulary) {
        int lineBreak = vocabulary.number("\n", 0, 1);
        int[] starts = new int[text.length() / 4 + 16];
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
        return new Words(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(numbers, count),
                lineBreak);
    }

    int count() {
        return starts.length;
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

    /** A copy that the caller may write to. */
    int[] numbers() {
        return numbers.clone();
    }

    /** The first word that ends behind an offset; {@link #count()} when none does. */
    int firstEndingBehind(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The last word that starts before an offset; -1 when none does. */
    int lastStartingBefore(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return (at >= 0 ? at : -at - 1) - 1;
    }
}
