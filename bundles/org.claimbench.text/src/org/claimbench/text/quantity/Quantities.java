/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the figures of a text: numbers in figures and words, ranges, percentages, money, measures, durations, ratios
 * and ordinals, with what their hedges make of them. What can be read in two ways is left out. Usable from any thread;
 * making one reads the word lists of the language once.
 */
public final class Quantities {

    private final NumberReader numbers;
    private final QuantityReader reader;

    /**
     * @param locale
     *            the text’s language, with its region where it is known: it decides about separators and dollars. A
     *            locale without a language means English.
     */
    public Quantities(Locale locale) {
        Locale known = locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
        numbers = new NumberReader(known);
        reader = new QuantityReader(numbers, UnitNames.of(known), Hedges.of(known), known);
    }

    /**
     * The figures of a text.
     *
     * @param text
     *            not null
     * @param others
     *            stretches whose figures are none, above all dates, in the order of the text and in UTF-16 units
     * @return in the order of the text, without overlaps; unmodifiable
     */
    public List<Quantity> of(String text, List<Span> others) {
        Tokens tokens = numbers.tokens(text);
        List<Quantity> found = new ArrayList<>();
        int other = 0;
        int floor = 0;
        int at = 0;
        while (at < tokens.size()) {
            int start = tokens.get(at).start();
            while (other < others.size() && others.get(other).end() <= start) {
                other++;
            }
            boolean taken = other < others.size() && others.get(other).contains(start);
            QuantityReader.@Nullable Reading reading = taken ? null : reader.at(tokens, at, floor);
            if (reading == null || other < others.size() && others.get(other).overlaps(reading.quantity().span())) {
                at++;
            } else {
                found.add(reading.quantity());
                at = reading.to();
                floor = at;
            }
        }
        return List.copyOf(found);
    }
}
