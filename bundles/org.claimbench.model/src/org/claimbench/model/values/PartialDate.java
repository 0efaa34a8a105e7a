/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.values;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;

/**
 * A point in time that is no more exact than it is known: a year, a month, a day, or an instant with its zone offset.
 * The notation is level 0 of the Extended Date/Time Format (ISO 8601-2:2019, annex A): {@code 2019}, {@code 2019-10},
 * {@code 2019-10-05}, {@code 2020-02-18T12:00-05:00}. Immutable; usable from any thread.
 *
 * @param value
 *            one of {@link Year}, {@link YearMonth}, {@link LocalDate} and {@link OffsetDateTime}, never null
 */
public record PartialDate(Temporal value) {

    private static final ValueRange YEARS = ValueRange.of(0, 9999);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu"); //$NON-NLS-1$

    /**
     * Accepts the four precisions only, and years of four digits.
     *
     * @throws IllegalArgumentException
     *             for another kind of temporal, or a year before 0 or after 9999, which the notation cannot hold
     */
    public PartialDate {
        if (!(value instanceof Year || value instanceof YearMonth || value instanceof LocalDate
                || value instanceof OffsetDateTime)) {
            throw new IllegalArgumentException("Not a year, month, day or instant with zone: " + value); //$NON-NLS-1$
        }
        if (!YEARS.isValidValue(value.get(ChronoField.YEAR))) {
            throw new IllegalArgumentException("Not a year of four digits: " + value); //$NON-NLS-1$
        }
    }

    /**
     * Reads the notation above.
     *
     * @param text
     *            not null; white space around it is allowed
     * @return never null
     * @throws DateTimeParseException
     *             when the text is none of the four forms
     */
    public static PartialDate parse(String text) {
        String trimmed = text.strip();
        Temporal value = switch (trimmed.length()) {
        case 4 -> Year.parse(trimmed, YEAR);
        case 7 -> YearMonth.parse(trimmed);
        case 10 -> LocalDate.parse(trimmed);
        default -> OffsetDateTime.parse(trimmed);
        };
        if (!YEARS.isValidValue(value.get(ChronoField.YEAR))) {
            throw new DateTimeParseException("Not a year of four digits", trimmed, 0); //$NON-NLS-1$
        }
        return new PartialDate(value);
    }

    @Override
    public String toString() {
        // A year's own toString leaves out leading zeros.
        return value instanceof Year year ? YEAR.format(year) : value.toString();
    }
}
