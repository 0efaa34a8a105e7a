/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.OffsetDateTime;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.claimbench.text.number.NumberReader;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the dates and periods of a text and resolves them against the instant at which it was published, in that
 * instant’s zone. What hangs on the instant stays unresolved without it, and what can be read in two ways stays
 * unresolved with both; nothing is guessed. A time of day counts where it stands beside its day. Usable from any
 * thread.
 */
public final class Dates {

    private final NumberReader numbers;
    private final DateReader reader;
    private final WeekFields weeks;

    /**
     * @param locale
     *            the text’s language, with its region where it is known: weeks begin, seasons fall and days are written
     *            as there. A locale without a language means English.
     */
    public Dates(Locale locale) {
        Locale known = locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
        numbers = new NumberReader(known);
        weeks = known.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(known);
        reader = new DateReader(known, numbers, weeks);
    }

    /**
     * The dates of a text.
     *
     * @param text
     *            not null
     * @param published
     *            when it was published, with the zone of its place; null when that is not known
     * @return in the order of the text, without overlaps; unmodifiable
     */
    public List<DateMention> of(String text, @Nullable OffsetDateTime published) {
        return reader.read(numbers.tokens(text),
                published == null ? null : new Reckoning(published.toLocalDate(), weeks)).dates();
    }

    /**
     * Where the dates of a text stand, and the times of day whose date is not beside them.
     *
     * @param text
     *            not null
     * @return in the order of the text, without overlaps; in UTF-16 units; unmodifiable
     */
    public List<Span> places(String text) {
        return reader.read(numbers.tokens(text), null).places();
    }
}
