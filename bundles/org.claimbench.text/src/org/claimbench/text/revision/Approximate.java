/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.claimbench.text.Span;

/**
 * The places in a text with words like those of a quotation. Its rarest words vote for where it could begin; around the
 * places with most votes the least edit distance is measured. Where not one of its words is known, a text that is not
 * too long is searched as a whole.
 */
final class Approximate {

    private static final int VOTERS = 12;
    private static final int COMMON = 200;
    private static final int PLACES = 8;
    private static final int SPREAD = 4;
    private static final int SEARCHES = 24;
    private static final double LEAST = 0.2;
    private static final int SEARCHABLE = 1 << 18;

    private final String text;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Words words;
    private final Map<Integer, int[]> places = new HashMap<>();

    Approximate(String text) {
        this.text = text;
        words = Words.of(text, vocabulary);
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int word = 0; word < words.count(); word++) {
            lists.computeIfAbsent(words.number(word), number -> new ArrayList<>()).add(word);
        }
        lists.forEach((number, list) -> places.put(number, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Places that do not overlap, those with the greatest share first. */
    List<Alike> places(String quote) {
        List<Alike> found = new ArrayList<>();
        EditDistance distance = new EditDistance(quote);
        EditDistance backwards = new EditDistance(new StringBuilder(quote).reverse());
        Deque<Span> windows = new ArrayDeque<>(windows(quote));
        for (int searches = 0; searches < SEARCHES && !windows.isEmpty(); searches++) {
            Span window = windows.removeFirst();
            Alike place = best(quote, window, distance, backwards);
            if (place.share() >= LEAST) {
                found.add(place);
                addRest(windows, window, place.span(), quote.length() / 2);
            }
        }
        found.sort(Comparator.comparingDouble((Alike place) -> -place.share()));
        List<Alike> apart = new ArrayList<>();
        found.stream().filter(place -> apart.stream().noneMatch(other -> other.span().overlaps(place.span())))
                .forEach(apart::add);
        return apart;
    }

    /** What is left and right of a place may hold further ones. */
    private static void addRest(Deque<Span> windows, Span window, Span place, int least) {
        if (place.start() - window.start() > least) {
            windows.addLast(new Span(window.start(), place.start()));
        }
        if (window.end() - place.end() > least) {
            windows.addLast(new Span(place.end(), window.end()));
        }
    }

    private Alike best(String quote, Span window, EditDistance distance, EditDistance backwards) {
        EditDistance.Best end = distance.search(text.subSequence(window.start(), window.end()), false);
        StringBuilder before = new StringBuilder(text.substring(window.start(), window.start() + end.end())).reverse();
        int to = window.start() + end.end();
        int from = to - backwards.search(before, true).end();
        Span place = wholeWords(from, to);
        return new Alike(place, place.isEmpty() ? 0 : Math.max(0, 1 - (double) end.distance() / quote.length()));
    }

    private Span wholeWords(int from, int to) {
        if (from >= to) {
            return new Span(from, from);
        }
        int first = words.firstEndingBehind(from);
        int last = words.lastStartingBefore(to);
        return first > last ? new Span(from, from) : new Span(words.start(first), words.end(last));
    }

    private List<Span> windows(String quote) {
        Words quoted = Words.of(quote, new Vocabulary());
        int[] numbers = IntStream.range(0, quoted.count())
                .map(word -> vocabulary.find(quote, quoted.start(word), quoted.end(word))).toArray();
        int[] voters = IntStream.range(0, numbers.length).filter(i -> frequency(numbers[i]) > 0).boxed()
                .sorted(Comparator.comparingInt(i -> frequency(numbers[i]))).limit(VOTERS).mapToInt(i -> i).toArray();
        Map<Integer, Double> votes = new HashMap<>();
        for (int voter : voters) {
            int[] at = places.getOrDefault(numbers[voter], new int[0]);
            for (int i = 0; i < Math.min(at.length, COMMON); i++) {
                votes.merge(Math.floorDiv(at[i] - voter, SPREAD), 1.0 / at.length, Double::sum);
            }
        }
        int around = quoted.count() / 4 + 2 * SPREAD;
        List<Span> windows = votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(PLACES).map(Map.Entry::getKey)
                .map(place -> window(place * SPREAD - around, place * SPREAD + quoted.count() + around)).toList();
        return windows.isEmpty() && text.length() <= SEARCHABLE ? List.of(new Span(0, text.length())) : windows;
    }

    private int frequency(int number) {
        return number < 0 ? 0 : places.getOrDefault(number, new int[0]).length;
    }

    private Span window(int first, int last) {
        int from = Math.clamp(first, 0, words.count() - 1);
        int to = Math.clamp(last, from, words.count() - 1);
        return new Span(words.start(from), words.end(to));
    }
}
