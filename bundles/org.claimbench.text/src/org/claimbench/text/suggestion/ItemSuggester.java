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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.text.WordLists;
import org.claimbench.text.item.TextItem;

/** Every item is suggested by itself, names and titles where they stand for the first time. */
public final class ItemSuggester implements Suggester {

    private static final double QUOTATION = 0.5;
    private static final double EXACT_FIGURE = 0.45;
    private static final double HEDGED_FIGURE = 0.4;
    private static final double DATE = 0.3;
    private static final double NAME = 0.2;
    private static final double LINK = 0.15;

    @Override
    public List<Suggestion> suggest(ReadText text) {
        Phrases hedged = new Phrases(WordLists.of(ItemSuggester.class, "suggestions", text.language()), "hedged");
        Set<String> known = new HashSet<>();
        List<Suggestion> suggestions = new ArrayList<>();
        for (TextItem item : text.items()) {
            String said = item.span().of(text.text());
            if (known.add(item.kind() + said.toLowerCase(Locale.ROOT)) || !once(item)) {
                suggestions.add(suggestion(item, hedged.in(Phrases.words(said))));
            }
        }
        return suggestions;
    }

    private static boolean once(TextItem item) {
        return switch (item.kind()) {
        case NAME, TITLE, LINK -> true;
        case FIGURE, DATE, QUOTATION -> false;
        };
    }

    private static Suggestion suggestion(TextItem item, boolean hedged) {
        return switch (item.kind()) {
        case QUOTATION -> new Suggestion(item.span(), Reasons.words("quotation"), QUOTATION);
        case FIGURE -> new Suggestion(item.span(), Reasons.words(hedged ? "hedgedFigure" : "exactFigure"),
                hedged ? HEDGED_FIGURE : EXACT_FIGURE);
        case DATE -> new Suggestion(item.span(), Reasons.words("date"), DATE);
        case NAME -> new Suggestion(item.span(), Reasons.words("name"), NAME);
        case TITLE -> new Suggestion(item.span(), Reasons.words("title"), NAME);
        case LINK -> new Suggestion(item.span(), Reasons.words("link"), LINK);
        };
    }
}
