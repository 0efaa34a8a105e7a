/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.claimbench.text.date.Dates;
import org.claimbench.text.quantity.Quantities;
import org.claimbench.text.quantity.Quantity;
import org.claimbench.text.quantity.QuantityKind;

/**
 * Figures, dates and times of day, each with exactly the words that are compared with evidence: hedge, sign and unit,
 * and "by" or "since". An ordinal in words, as in "the first time", is no figure that a desk looks up.
 */
final class ExpressionFinder implements ItemFinder {

    private final Dates dates;
    private final Quantities quantities;

    ExpressionFinder(Locale language) {
        dates = new Dates(language);
        quantities = new Quantities(language);
    }

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        List<Span> places = dates.places(text);
        List<TextItem> items = new ArrayList<>();
        add(places, sentences, TextItemKind.DATE, items);
        add(quantities.of(text, places).stream().filter(quantity -> isLookedUp(quantity, text)).map(Quantity::span)
                .toList(), sentences, TextItemKind.FIGURE, items);
        return items;
    }

    private static boolean isLookedUp(Quantity quantity, String text) {
        return quantity.kind() != QuantityKind.ORDINAL
                || quantity.span().of(text).chars().anyMatch(Character::isDigit);
    }

    /** What reaches over the end of a sentence is cut there. */
    private static void add(List<Span> spans, List<Span> sentences, TextItemKind kind, List<TextItem> items) {
        int next = 0;
        for (Span span : spans) {
            while (next < sentences.size() && sentences.get(next).end() <= span.start()) {
                next++;
            }
            if (next < sentences.size() && sentences.get(next).contains(span.start())) {
                items.add(new TextItem(kind,
                        new Span(span.start(), Math.min(span.end(), sentences.get(next).end()))));
            }
        }
    }
}
