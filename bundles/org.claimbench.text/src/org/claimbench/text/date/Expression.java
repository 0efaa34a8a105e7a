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
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Words that name a date or period by themselves.
 *
 * @param from
 *            the index of the first token
 * @param to
 *            the index after the last one
 * @param action
 *            the name of the rule that fits, see {@link DateMeaning}; empty for a date in figures
 * @param found
 *            the values of the rule’s slots
 * @param numeric
 *            what a date in figures means; null for words
 */
record Expression(int from, int to, String action, Found found, @Nullable Meaning numeric) {

    private static final Set<String> DAYS = Set.of("date", "monthDay");
    private static final Set<String> ONE_DAY = Set.of("date", "monthDay", "day", "weekday", "weekdayOf", "dayOnly",
            "holiday", "holidayYear", "shortDate");
    private static final Set<String> MONTHS = Set.of("monthYear", "month");

    Meaning meaning(@Nullable Reckoning reckoning, Tense.Time time) {
        return numeric == null ? new DateMeaning(found, reckoning, time).of(action) : numeric;
    }

    boolean is(String rule) {
        return action.equals(rule);
    }

    /** Whether it names a day by its number and month. */
    boolean isDayOfMonth() {
        return DAYS.contains(action);
    }

    /** Whether it names a day or month that comes back every year. */
    boolean isYearly() {
        return is("monthDay") || is("month");
    }

    boolean hasYear() {
        return found.has(Slot.YEAR) && (DAYS.contains(action) || MONTHS.contains(action));
    }

    /** The same words in a year that stands elsewhere. */
    Expression in(int year) {
        Found dated = found.copy();
        dated.put(Slot.YEAR, year);
        return new Expression(from, to, DAYS.contains(action) ? "date" : "monthYear", dated, null);
    }

    /** Another day of the same month. */
    Expression withDay(int start, int end, int day) {
        Found other = found.copy();
        other.put(Slot.DAY, day);
        other.put(Slot.WEEKDAY, null);
        return new Expression(start, end, action, other, null);
    }

    /** The same words with what stands behind them. */
    Expression upTo(int end) {
        return new Expression(from, end, action, found, numeric);
    }

    /** The same words under the name of a rule without marks. */
    Expression named(String rule) {
        return rule.equals(action) ? this : new Expression(from, to, rule, found, numeric);
    }

    /** Whether it names one day, so that a time of day can stand beside it. */
    boolean isDay() {
        return numeric != null || ONE_DAY.contains(action.split("\\.", 2)[0]);
    }

    /** What a weekday means in a week near the reckoning’s. */
    @Nullable
    Period inWeek(Reckoning reckoning, int weeks) {
        DayOfWeek weekday = found.weekday();
        return weekday == null ? null : Period.day(reckoning.inWeek(weekday, weeks));
    }

    /** What it means in a year near the reckoning’s, or null where there is no such day. */
    @Nullable
    Period inYear(LocalDate today, int years) {
        return in(today.getYear() + years).meaning(null, Tense.Time.UNKNOWN).period();
    }
}
