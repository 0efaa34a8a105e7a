/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Expressions of one or more words and what they mean; the longest one that stands at a place is found. Filled by one
 * thread, then usable from any.
 *
 * @param <T>
 *            what an expression means
 */
public final class Phrases<@NonNull T> {

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {
    }

    /**
     * An expression that was found.
     *
     * @param from
     *            the index of its first token
     * @param to
     *            the index after its last one
     * @param meaning
     *            what it means
     */
    public record Match<T>(int from, int to, T meaning) {
    }

    /**
     * Adds an expression; one that is known already keeps its meaning.
     *
     * @param phrase
     *            in small letters
     * @param meaning
     *            what it means
     */
    public void add(String phrase, T meaning) {
        Tokens tokens = Tokens.of(phrase, false);
        List<String> words = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            words.add(tokens.word(index));
        }
        List<Entry<T>> first = byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
        if (first.stream().noneMatch(entry -> entry.words.equals(words))) {
            Entry<T> entry = new Entry<>(List.copyOf(words), meaning);
            insert(first, entry);
            insert(byLast.computeIfAbsent(words.getLast(), key -> new ArrayList<>()), entry);
        }
    }

    /** Adds all expressions of the other one. */
    public void addAll(Phrases<T> other) {
        other.byFirst.values().forEach(entries -> entries.forEach(
                entry -> add(String.join(" ", entry.words), entry.meaning)));
    }

    private static <T> void insert(List<Entry<T>> entries, Entry<T> entry) {
        entries.add(entry);
        entries.sort(Comparator.comparing((Entry<T> each) -> each.words.size()).reversed());
    }

    /** The words with which an expression can begin. */
    public Set<String> firstWords() {
        return Collections.unmodifiableSet(byFirst.keySet());
    }

    /** The longest expression that begins at this token, or null. */
    public @Nullable Match<T> at(Tokens tokens, int index) {
        for (Entry<T> entry : byFirst.getOrDefault(tokens.word(index), List.of())) {
            if (stands(tokens, index, entry.words)) {
                return new Match<>(index, index + entry.words.size(), entry.meaning);
            }
        }
        return null;
    }

    /** The longest expression that ends just before this token, or null. */
    public @Nullable Match<T> before(Tokens tokens, int index) {
        for (Entry<T> entry : byLast.getOrDefault(tokens.word(index - 1), List.of())) {
            int from = index - entry.words.size();
            if (stands(tokens, from, entry.words)) {
                return new Match<>(from, index, entry.meaning);
            }
        }
        return null;
    }

    private static boolean stands(Tokens tokens, int from, List<String> words) {
        for (int index = 0; index < words.size(); index++) {
            if (!words.get(index).equals(tokens.word(from + index))) {
                return false;
            }
        }
        return true;
    }
}
