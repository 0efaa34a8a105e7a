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
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.claimbench.text.Span;
import org.claimbench.text.WordLists;

/**
 * Finds all items of a text. Where two finders see the same words, the earlier one in their list is right: an address
 * holds no figure, and "October 2019" no figure and no name. A quotation may hold any others. Immutable.
 */
public final class Items {

    private static final Comparator<TextItem> ORDER = Comparator.<TextItem>comparingInt(item -> item.span().start())
            .thenComparingInt(item -> -item.span().end());

    private static final Map<String, List<ItemFinder>> KNOWN = new ConcurrentHashMap<>();

    private final List<ItemFinder> finders;

    /**
     * Finders for texts of one language.
     *
     * @param language
     *            its region decides how figures are written; a locale without a language means English; for a language
     *            without word lists only what can be seen without words is found: digits, capitals, quotation marks,
     *            addresses
     */
    public Items(Locale language) {
        this(KNOWN.computeIfAbsent(language.toLanguageTag(), key -> finders(language)));
    }

    /**
     * Other finders.
     *
     * @param finders
     *            the surest first
     */
    public Items(List<ItemFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    private static List<ItemFinder> finders(Locale language) {
        return List.of(new LinkFinder(), new ExpressionFinder(language),
                new NameFinder(WordLists.of(Items.class, "items", language)), new QuotationFinder());
    }

    /**
     * The items of a text.
     *
     * @param text
     *            not null
     * @param sentences
     *            of that text, in their order
     * @return by start; of two that start together the longer first; unmodifiable
     */
    public List<TextItem> of(String text, List<Span> sentences) {
        Taken taken = new Taken(text.length());
        List<TextItem> items = new ArrayList<>();
        for (ItemFinder finder : finders) {
            for (TextItem item : finder.find(text, sentences)) {
                if (item.kind() == TextItemKind.QUOTATION || taken.take(item.span())) {
                    items.add(item);
                }
            }
        }
        items.sort(ORDER);
        return List.copyOf(items);
    }

    /** Which units of the text belong to an item already. */
    private static final class Taken {

        private final BitSet units;

        Taken(int length) {
            units = new BitSet(length);
        }

        boolean take(Span span) {
            int next = units.nextSetBit(span.start());
            if (next >= 0 && next < span.end()) {
                return false;
            }
            units.set(span.start(), span.end());
            return true;
        }
    }
}
