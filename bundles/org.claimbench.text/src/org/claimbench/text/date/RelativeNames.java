/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.date.Tense.Time;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What "Tuesday", "October" and "February 18" mean near a publication day: the one before or the one after it, as the
 * sentence’s tense says, and nothing certain when it does not.
 */
final class RelativeNames {

    private final Reckoning reckoning;
    private final Time time;

    RelativeNames(Reckoning reckoning, Time time) {
        this.reckoning = reckoning;
        this.time = time;
    }

    Meaning weekday(DayOfWeek day) {
        if (reckoning.today().getDayOfWeek() == day) {
            return Meaning.relative(Period.day(reckoning.today()));
        }
        return byTense(Period.day(reckoning.before(day)), Period.day(reckoning.after(day)));
    }

    /** "last Monday", said on a Friday, can be of this week or of the week before. */
    Meaning lastWeekday(DayOfWeek day) {
        return Meaning.either(Period.day(reckoning.inWeek(day, -1)), Period.day(reckoning.before(day)));
    }

    Meaning nextWeekday(DayOfWeek day) {
        return Meaning.either(Period.day(reckoning.after(day)), Period.day(reckoning.inWeek(day, 1)));
    }

    Meaning thisWeekday(DayOfWeek day) {
        Period ofThisWeek = Period.day(reckoning.inWeek(day, 0));
        if (!ofThisWeek.from().isBefore(reckoning.today()) || time == Time.PAST) {
            return Meaning.relative(ofThisWeek);
        }
        return Meaning.either(ofThisWeek, Period.day(reckoning.after(day)));
    }

    Meaning month(int month) {
        int now = reckoning.today().getMonthValue();
        if (month == now) {
            return Meaning.relative(reckoning.month(month, 0));
        }
        return byTense(reckoning.month(month, month < now ? 0 : -1), reckoning.month(month, month < now ? 1 : 0));
    }

    Meaning lastMonth(int month) {
        int now = reckoning.today().getMonthValue();
        return Meaning.either(reckoning.month(month, -1), reckoning.month(month, month < now ? 0 : -1));
    }

    Meaning nextMonth(int month) {
        int now = reckoning.today().getMonthValue();
        return Meaning.either(reckoning.month(month, month <= now ? 1 : 0), reckoning.month(month, 1));
    }

    /** A weekday beside it rules out the years in which it does not fit. */
    Meaning monthDay(int month, int day, @Nullable DayOfWeek weekday) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = reckoning.today().getYear() - 1; year <= reckoning.today().getYear() + 1; year++) {
            try {
                days.add(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                // 29 February is not in every year; 30 February is in none, and leaves the list empty.
                continue;
            }
        }
        days.removeIf(date -> weekday != null && date.getDayOfWeek() != weekday);
        return near(days);
    }

    /** The day of that number in this month or one beside it; the nearest ones that fit the weekday. */
    Meaning dayOnly(int day, @Nullable DayOfWeek weekday) {
        List<LocalDate> days = new ArrayList<>();
        int far = weekday == null ? 1 : 12;
        for (int months = -far; months <= far; months++) {
            LocalDate month = reckoning.today().withDayOfMonth(1).plusMonths(months);
            if (day <= month.lengthOfMonth()) {
                days.add(month.withDayOfMonth(day));
            }
        }
        days.removeIf(date -> weekday != null && date.getDayOfWeek() != weekday);
        return near(days);
    }

    /** The holiday of the years around; where countries differ, all that it can be. */
    Meaning holiday(Holiday holiday, int years) {
        List<LocalDate> days = new ArrayList<>();
        int year = reckoning.today().getYear();
        for (int each = year - 1; each <= year + 1; each++) {
            days.addAll(holiday.in(each));
        }
        List<LocalDate> before = days.stream().filter(reckoning.today()::isAfter).toList();
        List<LocalDate> after = days.stream().filter(reckoning.today()::isBefore).toList();
        int many = holiday.in(year).size();
        if (years < 0) {
            return Meaning.oneOf(true, days(before.subList(before.size() - many, before.size())));
        }
        if (years > 0) {
            return Meaning.oneOf(true, days(after.subList(0, many)));
        }
        return many == 1 ? near(days) : Meaning.oneOf(true, days(holiday.in(year)));
    }

    private static List<Period> days(List<LocalDate> days) {
        return days.stream().map(Period::day).toList();
    }

    private Meaning near(List<LocalDate> days) {
        List<LocalDate> before = days.stream().filter(day -> !day.isAfter(reckoning.today())).toList();
        List<LocalDate> after = days.stream().filter(day -> day.isAfter(reckoning.today())).toList();
        if (days.isEmpty()) {
            return Meaning.noSuchDay();
        }
        if (after.isEmpty() || !before.isEmpty() && before.getLast().equals(reckoning.today())) {
            return Meaning.relative(Period.day(before.getLast()));
        }
        Period coming = Period.day(after.getFirst());
        return before.isEmpty() ? Meaning.relative(coming) : byTense(Period.day(before.getLast()), coming);
    }

    Meaning byTense(Period before, Period after) {
        return switch (time) {
        case PAST -> Meaning.relative(before);
        case FUTURE -> Meaning.relative(after);
        case UNKNOWN -> Meaning.ambiguous(true, before, after);
        };
    }
}
