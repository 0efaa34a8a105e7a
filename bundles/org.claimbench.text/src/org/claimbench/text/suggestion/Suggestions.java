/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.text.Span;

/** Asks all suggesters about a text. Immutable. */
public final class Suggestions {

    private final List<Suggester> suggesters;

    /** With the suggesters that Claimbench brings. */
    public Suggestions() {
        this(List.of(new SentenceSuggester(), new ItemSuggester()));
    }

    /**
     * With others.
     *
     * @param suggesters
     *            all that are asked
     */
    public Suggestions(List<? extends Suggester> suggesters) {
        this.suggesters = List.copyOf(suggesters);
    }

    /**
     * What deserves to be checked.
     *
     * @param text
     *            with its sentences and items
     * @return the most urgent first; of several about the same words the most urgent only; unmodifiable
     */
    public List<Suggestion> of(ReadText text) {
        Map<Span, Suggestion> best = new HashMap<>();
        for (Suggester suggester : suggesters) {
            for (Suggestion suggestion : suggester.suggest(text)) {
                best.merge(suggestion.span(), suggestion,
                        (one, other) -> other.urgency() > one.urgency() ? other : one);
            }
        }
        return best.values().stream().sorted(Suggestion.MOST_URGENT_FIRST).toList();
    }
}
