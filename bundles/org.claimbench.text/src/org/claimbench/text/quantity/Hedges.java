/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** The words that hedge a figure, before and after it, in one language. */
final class Hedges {

    private static final Map<String, Hedges> KNOWN = new ConcurrentHashMap<>();

    private final Phrases<Hedge> before = new Phrases<>();
    private final Phrases<Hedge> after = new Phrases<>();
    private final Set<String> articles;

    private Hedges(Locale language) {
        WordLists lists = new WordLists(Hedges.class, "quantities", language);
        for (Hedge hedge : Hedge.values()) {
            String key = hedge.label().replace(' ', '_');
            lists.list("before." + key).forEach(words -> before.add(words, hedge));
            lists.list("after." + key).forEach(words -> after.add(words, hedge));
        }
        before.add(">", Hedge.MORE_THAN);
        before.add("<", Hedge.LESS_THAN);
        before.add("≥", Hedge.AT_LEAST);
        before.add("≤", Hedge.UP_TO);
        before.add("~", Hedge.ABOUT);
        before.add("≈", Hedge.ABOUT);
        articles = lists.set("articles");
    }

    static Hedges of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), key -> new Hedges(language));
    }

    /** The hedge that ends where the figure begins; an article may stand between: "fast die Hälfte". */
    @Nullable
    Match<Hedge> before(Tokens tokens, int figure) {
        Match<Hedge> match = before.before(tokens, figure);
        return match == null && articles.contains(tokens.word(figure - 1)) ? before.before(tokens, figure - 1) : match;
    }

    /** The hedge that begins where the figure ends. */
    @Nullable
    Match<Hedge> after(Tokens tokens, int end) {
        return after.at(tokens, end);
    }
}
