/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;

/** Counts periods from a day. Weeks begin as in the text’s region, on Monday where no region is known. Immutable. */
record Reckoning(LocalDate today, WeekFields weeks) {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_HALF = 6;
    private static final int YEARS_A_DECADE = 10;

    /** The unit that lies so many units from the one that holds the day. */
    Period unit(DateUnit unit, int offset) {
        return switch (unit) {
        case DAY -> Period.day(today.plusDays(offset));
        case WEEK -> week(today.plusWeeks(offset));
        case WEEKEND -> weekend(offset);
        case MONTH -> Period.month(today.withDayOfMonth(1).plusMonths(offset));
        case QUARTER -> {
            LocalDate within = today.withDayOfMonth(1).plusMonths((long) MONTHS_A_QUARTER * offset);
            yield quarter(within.getYear(), within.get(IsoFields.QUARTER_OF_YEAR));
        }
        case YEAR -> Period.year(today.getYear() + offset);
        case DECADE -> decade(today.getYear() / YEARS_A_DECADE * YEARS_A_DECADE + offset * YEARS_A_DECADE);
        };
    }

    private Period week(LocalDate within) {
        LocalDate first = within.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
        return new Period(first, first.plusDays(6), Precision.WEEK);
    }

    /** Zero is the weekend of this day, or else the coming one. */
    private Period weekend(int offset) {
        LocalDate saturday = today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today.minusDays(1)
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate first = saturday.plusWeeks(offset);
        return new Period(first, first.plusDays(1), Precision.WEEKEND);
    }

    static Period quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, (number - 1) * MONTHS_A_QUARTER + 1, 1);
        return new Period(first, first.plusMonths(MONTHS_A_QUARTER).minusDays(1), Precision.QUARTER);
    }

    static Period half(int year, int number) {
        LocalDate first = LocalDate.of(year, (number - 1) * MONTHS_A_HALF + 1, 1);
        return new Period(first, first.plusMonths(MONTHS_A_HALF).minusDays(1), Precision.HALF_YEAR);
    }

    static Period decade(int firstYear) {
        return new Period(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + YEARS_A_DECADE - 1, 12, 31),
                Precision.DECADE);
    }

    /** The day, month or year that lies so many units before or behind; as exact as the unit. */
    Period away(DateUnit unit, long count) {
        return switch (unit) {
        case DAY, WEEKEND -> Period.day(today.plusDays(count));
        case WEEK -> week(today.plusWeeks(count));
        case MONTH -> Period.month(today.withDayOfMonth(1).plusMonths(count));
        case QUARTER -> Period.month(today.withDayOfMonth(1).plusMonths(count * MONTHS_A_QUARTER));
        case YEAR -> Period.year((int) (today.getYear() + count));
        case DECADE -> Period.year((int) (today.getYear() + count * YEARS_A_DECADE));
        };
    }

    /** The last units that end today, or the first ones that begin tomorrow. */
    Period trailing(DateUnit unit, long count) {
        if (unit == DateUnit.QUARTER) {
            // Quarters are reported when they are over: "the past two quarters" are those of the calendar.
            int first = (int) (count < 0 ? count : 1);
            int last = (int) (count < 0 ? -1 : count);
            return new Period(unit(unit, first).from(), unit(unit, last).to(),
                    first == last ? Precision.QUARTER : Precision.SPAN);
        }
        LocalDate other = switch (unit) {
        case DAY -> today.plusDays(count);
        case WEEK, WEEKEND -> today.plusWeeks(count);
        case MONTH -> today.plusMonths(count);
        case QUARTER -> throw new IllegalStateException("Quarters are those of the calendar");
        case YEAR -> today.plusYears(count);
        case DECADE -> today.plus(count, ChronoUnit.DECADES);
        };
        return count < 0
                ? new Period(other.plusDays(1), today, Precision.SPAN)
                : new Period(today.plusDays(1), other, Precision.SPAN);
    }

    LocalDate before(DayOfWeek day) {
        return today.with(TemporalAdjusters.previous(day));
    }

    LocalDate after(DayOfWeek day) {
        return today.with(TemporalAdjusters.next(day));
    }

    /** The day of that name in the week that lies so many weeks away. */
    LocalDate inWeek(DayOfWeek day, int offset) {
        return week(today.plusWeeks(offset)).from().with(TemporalAdjusters.nextOrSame(day));
    }

    /** The month of that number in the year that lies so many years away. */
    Period month(int month, int years) {
        return Period.month(LocalDate.of(today.getYear() + years, month, 1));
    }
}
