/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.claimbench.text.Span;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Dates;
import org.claimbench.text.quantity.Quantities;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The figures and dates of some text. Immutable.
 *
 * @param text
 *            the text
 * @param dates
 *            its dates, in UTF-16 units of the text
 * @param quantities
 *            its figures without those of dates, in UTF-16 units of the text
 */
public record TextFigures(String text, List<DateMention> dates, List<Quantity> quantities) {

    private static final Map<String, Dates> DATES = new ConcurrentHashMap<>();
    private static final Map<String, Quantities> QUANTITIES = new ConcurrentHashMap<>();

    /**
     * Reads a text.
     *
     * @param language
     *            its BCP 47 tag; null or empty means English
     * @param text
     *            the text
     * @param published
     *            when it was published, or null
     */
    public static TextFigures of(@Nullable String language, String text, @Nullable OffsetDateTime published) {
        String tag = language == null ? "" : language; //$NON-NLS-1$
        return ReadTexts.of(tag, text, published, () -> read(tag, text, published));
    }

    private static TextFigures read(String tag, String text, @Nullable OffsetDateTime published) {
        Locale locale = Locale.forLanguageTag(tag);
        List<DateMention> dates = DATES.computeIfAbsent(tag, key -> new Dates(locale)).of(text, published);
        List<Span> taken = dates.stream().map(DateMention::span).toList();
        return new TextFigures(text, dates,
                QUANTITIES.computeIfAbsent(tag, key -> new Quantities(locale)).of(text, taken));
    }

    /** What touches some part of the text. */
    TextFigures within(Span span) {
        return new TextFigures(text, dates.stream().filter(date -> date.span().overlaps(span)).toList(),
                quantities.stream().filter(quantity -> quantity.span().overlaps(span)).toList());
    }
}
