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
import java.util.stream.LongStream;

import org.claimbench.text.Span;

/**
 * A text beside its earlier state: both are aligned once, in time that grows with their length, and then any number of
 * marks is carried over. Immutable; usable from any thread.
 */
public final class RevisedText {

    /** From so many units of both texts on, they are read by two processors. */
    private static final int LONG = 1_000_000;

    /** From so many marks on, all processors carry: a long text does not fit the cache of one. */
    private static final int MANY = 4_096;

    private final MarkCarrier carrier;

    private RevisedText(MarkCarrier carrier) {
        this.carrier = carrier;
    }

    /**
     * Aligns two texts.
     *
     * @param before
     *            the text in which marks stand; not null, may be empty
     * @param after
     *            its next state; not null, may be empty
     * @return never null
     */
    public static RevisedText of(String before, String after) {
        Vocabulary vocabulary = new Vocabulary();
        List<Words> both = words(before, after, vocabulary);
        Words oldWords = both.get(0);
        Words newWords = both.get(1);
        byte[] weights = Aligner.weights(oldWords, newWords, vocabulary.size());
        Matching matching = new Matching(oldWords.count(), newWords.count());
        int[] firm = Aligner.align(oldWords, newWords, weights, matching);
        SmallGap gaps = new SmallGap(oldWords.numbersToRead(), newWords.numbersToRead(), weights, matching);
        new Neighbours(oldWords, newWords, matching, gaps,
                new Replacements(before, oldWords, after, newWords, matching)).pair();
        Certainty certainty = Certainty.of(oldWords, newWords, matching, firm);
        return new RevisedText(new MarkCarrier(new Side(before, oldWords), new Side(after, newWords), matching,
                certainty, new Occurrences(after, newWords, vocabulary.size())));
    }

    private static List<Words> words(String before, String after, Vocabulary vocabulary) {
        if (before.length() + after.length() < LONG) {
            return List.of(Words.of(before, vocabulary), Words.of(after, vocabulary));
        }
        Vocabulary ofAfter = new Vocabulary();
        List<Supplier<Words>> reading = List.of(() -> Words.of(before, vocabulary), () -> Words.of(after, ofAfter));
        List<Words> read = reading.parallelStream().map(Supplier::get).toList();
        return List.of(read.get(0), read.get(1).renumbered(vocabulary.numbersOf(ofAfter)));
    }

    /**
     * Carries one mark over. Its state is
     * <ul>
     * <li>{@code exact} when the same words, to the letter, stand between the same passages, wherever that is now;</li>
     * <li>{@code moved} when the same words, to the letter, stand in a passage that changed its place;</li>
     * <li>{@code changed} when other words stand for them: the span is a proposal;</li>
     * <li>{@code ambiguous} when the same words stand at one or several places, and neither the alignment nor what is
     * around them tells surely which is meant: there is no span, and the places are the rivals;</li>
     * <li>{@code orphaned} when they are gone; rivals then are places with the same words that belong to others.</li>
     * </ul>
     *
     * @param mark
     *            in UTF-16 units of the earlier text, not empty
     * @return never null
     * @throws IndexOutOfBoundsException
     *             when the mark ends behind the earlier text
     * @throws IllegalArgumentException
     *             when the mark is empty
     */
    public CarriedMark carry(Span mark) {
        return carrier.carry(mark);
    }

    /**
     * Carries several marks over, as {@link #carry(Span)} does each.
     *
     * @return in the order of the marks; never null, unmodifiable
     */
    public List<CarriedMark> carry(List<Span> marks) {
        // In the order of the text, what one mark needs is at hand for the next. Numbers are sorted without a look
        // at the marks, which lie anywhere in memory.
        long[] order = new long[marks.size()];
        Arrays.setAll(order, i -> (long) marks.get(i).start() << Integer.SIZE | i);
        Arrays.sort(order);
        CarriedMark[] carried = new CarriedMark[order.length];
        LongStream marksInOrder = Arrays.stream(order);
        (order.length < MANY ? marksInOrder : marksInOrder.parallel()).forEach(each -> {
            int mark = (int) each;
            carried[mark] = carrier.carry(marks.get(mark));
        });
        return List.of(carried);
    }
}
