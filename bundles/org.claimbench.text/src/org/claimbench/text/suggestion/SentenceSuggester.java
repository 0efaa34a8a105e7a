/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;
import org.claimbench.text.item.TextItem;

/**
 * Weighs each sentence by signs that a desk would look for: figures and their periods, comparisons, superlatives,
 * denials, accusations, votes and laws, causes. Signs add up; questions, wishes and very short sentences count less.
 */
public final class SentenceSuggester implements Suggester {

    private static final double LEAST = 0.15;

    @Override
    public List<Suggestion> suggest(ReadText text) {
        SentenceSigns signs = SentenceSigns.of(text.language());
        List<List<TextItem>> items = text.itemsBySentence();
        List<Suggestion> suggestions = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Span sentence = text.sentences().get(at);
            Suggestion suggestion = suggestion(sentence, signs.in(sentence.of(text.text()), items.get(at)));
            if (suggestion.urgency() >= LEAST) {
                suggestions.add(suggestion);
            }
        }
        return suggestions;
    }

    private static Suggestion suggestion(Span sentence, SentenceSigns.Found found) {
        double rest = 1;
        Sign strongest = null;
        for (Sign sign : found.signs()) {
            rest *= 1 - sign.weight();
            strongest = strongest == null || sign.weight() > strongest.weight() ? sign : strongest;
        }
        if (strongest == null) {
            return new Suggestion(sentence, "", 0);
        }
        return new Suggestion(sentence, Reasons.words(strongest.key()), (1 - rest) * found.share());
    }
}
