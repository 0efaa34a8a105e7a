/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** All patterns of a language, sorted by what they begin with. */
final class DateRules {

    private static final String PREFIX = "rule.";

    private final Map<String, List<DatePattern>> byWord = new HashMap<>();
    private final Map<Slot, List<DatePattern>> bySlot = new EnumMap<>(Slot.class);
    private final SlotReader reader;
    private final Seasons seasons;

    /** A pattern that fits, and the index after its last token. */
    record Match(String action, Found found, int to) {
    }

    DateRules(WordLists lists, SlotReader reader, Seasons seasons) {
        this.reader = reader;
        this.seasons = seasons;
        for (String key : lists.keys(PREFIX)) {
            for (String pattern : lists.list(key)) {
                DatePattern rule = new DatePattern(key.substring(PREFIX.length()), pattern);
                rule.firstWords().forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(rule));
                rule.firstSlots().forEach(slot -> bySlot.computeIfAbsent(slot, any -> new ArrayList<>()).add(rule));
            }
        }
    }

    /** The words with which a pattern begins by itself. */
    Set<String> firstWords() {
        return byWord.keySet();
    }

    /** The pattern that takes in most words from this token on, or null. */
    @Nullable
    Match longest(Tokens tokens, int from) {
        Match best = longest(byWord.getOrDefault(tokens.word(from), List.of()), tokens, from, null);
        if (tokens.is(from, Token.Kind.WORD) || tokens.is(from, Token.Kind.NUMERAL)) {
            for (Map.Entry<Slot, List<DatePattern>> some : bySlot.entrySet()) {
                if (reader.read(some.getKey(), tokens, from) != null) {
                    best = longest(some.getValue(), tokens, from, best);
                }
            }
        }
        return best;
    }

    private @Nullable Match longest(List<DatePattern> rules, Tokens tokens, int from, @Nullable Match soFar) {
        Match best = soFar;
        for (DatePattern rule : rules) {
            Found found = new Found(seasons);
            int to = rule.match(tokens, from, reader, found);
            // Words that are a date by themselves go before those that need others.
            boolean better = best == null || to > best.to
                    || to == best.to && best.action.startsWith(ExpressionReader.WEAK);
            if (to > from && better) {
                best = new Match(rule.action(), found, to);
            }
        }
        return best;
    }
}
