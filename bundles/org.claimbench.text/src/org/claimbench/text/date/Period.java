/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.LocalDate;

/**
 * Some days in the zone of the text. Immutable.
 *
 * @param from
 *            the first day
 * @param to
 *            the last day, not before the first one
 * @param precision
 *            how exactly it is known
 */
public record Period(LocalDate from, LocalDate to, Precision precision) {

    private static final int TO_MONTH = 7;
    private static final int TO_YEAR = 4;

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException
     *             when the first day lies behind the last one
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Not a period: " + from + " to " + to);
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    /** A calendar month, from any of its days. */
    public static Period month(LocalDate within) {
        return new Period(within.withDayOfMonth(1), within.withDayOfMonth(within.lengthOfMonth()), Precision.MONTH);
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** Whether all of the other lies within this one. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** In the Extended Date/Time Format (ISO 8601-2:2019): a day, month or year, or two days and a slash. */
    @Override
    public String toString() {
        return switch (precision) {
        case DAY -> from.toString();
        case MONTH -> from.toString().substring(0, TO_MONTH);
        case YEAR -> from.toString().substring(0, TO_YEAR);
        default -> from + "/" + to;
        };
    }
}
