/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** What the actions that the rules name do: from the words that were found to a period. For one expression. */
final class DateMeaning {

    private static final int HALVES_FROM = 10;

    private static final int CENTURY = 100;
    private static final int DECADE = 10;

    private final Found found;
    private final @Nullable Reckoning reckoning;
    private final Seasons seasons;
    private final RelativeNames names;

    DateMeaning(Found found, @Nullable Reckoning reckoning, Tense.Time time) {
        this.found = found;
        seasons = found.seasons();
        this.reckoning = reckoning;
        Reckoning any = reckoning == null ? new Reckoning(LocalDate.EPOCH, java.time.temporal.WeekFields.ISO)
                : reckoning;
        names = new RelativeNames(any, time);
    }

    /**
     * @param action
     *            the name of a rule; what follows a point in it is an argument
     */
    Meaning of(String action) {
        return switch (action) {
        case "date" -> date();
        case "monthYear" -> Meaning.absolute(Period.month(LocalDate.of(year(), month(), 1)));
        case "year" -> Meaning.absolute(Period.year(year()));
        case "undated" -> Meaning.ambiguous(false);
        case "years" -> years();
        case "decade" -> decade();
        case "seasonYear" -> Meaning.oneOf(false, seasons.inYear(found.number(Slot.SEASON), year()));
        case "winterYears" -> Meaning.oneOf(false, seasons.over(found.number(Slot.SEASON), year()));
        case "holidayYear" -> Meaning.oneOf(false, holiday().in(year()).stream().map(Period::day).toList());
        case "quarterYear" -> Meaning.absolute(Reckoning.quarter(year(), found.number(Slot.PART)));
        case "halfYear" -> Meaning.absolute(Reckoning.half(year(), Math.min(2, found.number(Slot.PART))));
        case "signYear" -> Meaning.absolute(signed(year()));
        default -> reckoning == null ? Meaning.missing() : relative(action, reckoning);
        };
    }

    private Meaning relative(String action, Reckoning from) {
        int point = action.indexOf('.');
        String argument = point < 0 ? "" : action.substring(point + 1);
        DayOfWeek named = found.weekday();
        DayOfWeek weekday = named == null ? from.today().getDayOfWeek() : named;
        return switch (point < 0 ? action : action.substring(0, point)) {
        case "day" -> Meaning.relative(Period.day(from.today().plusDays(Integer.parseInt(argument))));
        case "weekday" -> switch (argument) {
        case "last" -> names.lastWeekday(weekday);
        case "next" -> names.nextWeekday(weekday);
        case "coming" -> Meaning.relative(Period.day(from.after(weekday)));
        case "this" -> names.thisWeekday(weekday);
        default -> names.weekday(weekday);
        };
        case "month" -> switch (argument) {
        case "last" -> names.lastMonth(month());
        case "next" -> names.nextMonth(month());
        default -> names.month(month());
        };
        case "monthDay" -> names.monthDay(month(), found.number(Slot.DAY), found.weekday());
        case "dayOnly" -> names.dayOnly(found.number(Slot.DAY), found.weekday());
        case "shortDate" -> shortDate(from.today());
        case "season" -> Meaning.oneOf(true,
                seasons.near(found.number(Slot.SEASON), from.today(), Integer.parseInt(argument)));
        case "holiday" -> names.holiday(holiday(), argument.isEmpty() ? 0 : Integer.parseInt(argument));
        case "monthOf" -> Meaning.relative(from.month(month(), Integer.parseInt(argument)));
        case "unit" -> unit(argument, from);
        case "ago" -> away(from, -1);
        case "ahead", "within" -> away(from, 1);
        case "weekend" -> weekend(0, from);
        case "past" -> Meaning.relative(from.trailing(found.unit(), -found.count().longValue()));
        case "coming" -> Meaning.relative(from.trailing(found.unit(), found.count().longValue()));
        case "weekdayOf" -> Meaning.relative(Period.day(from.inWeek(weekday, Integer.parseInt(argument))));
        case "quarter" -> quarter(from, argument);
        case "half" -> Meaning.relative(Reckoning.half(from.today().getYear() + Integer.parseInt(argument),
                Math.min(2, found.number(Slot.PART))));
        default -> throw new IllegalStateException("A rule without an action: " + action);
        };
    }

    /** "the 90s" are the last ones that have begun; "the 20s" can be of two centuries. */
    private Meaning decade() {
        int first = found.number(found.has(Slot.DECADE) ? Slot.DECADE : Slot.DECADENAME);
        if (first >= CENTURY) {
            return Meaning.absolute(Reckoning.decade(first));
        }
        Reckoning from = reckoning;
        if (from == null) {
            return Meaning.missing();
        }
        int year = from.today().getYear();
        List<Period> decades = new ArrayList<>();
        for (int century = year / CENTURY * CENTURY - CENTURY; century <= year; century += CENTURY) {
            if (century + first <= year && century + first > year - CENTURY - DECADE) {
                decades.add(Reckoning.decade(century + first));
            }
        }
        return Meaning.oneOf(true, decades);
    }

    /** "2018/19"; "2011-12" can be a month as well. */
    private Meaning years() {
        int first = year();
        int last = first / CENTURY * CENTURY + found.number(Slot.SHORT);
        last = last < first ? last + CENTURY : last;
        Period period = new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.SPAN);
        int month = found.number(Slot.SHORT);
        return month >= 1 && month <= 12
                ? Meaning.ambiguous(false, Period.month(LocalDate.of(first, month, 1)), period)
                : Meaning.absolute(period);
    }

    /** "15.05.99" is of the last ninety years or the next ten. */
    private Meaning shortDate(LocalDate today) {
        List<Period> days = new ArrayList<>();
        for (int century = today.getYear() / CENTURY - 1; century <= today.getYear() / CENTURY; century++) {
            int year = century * CENTURY + found.number(Slot.SHORT);
            if (year > today.getYear() - CENTURY + DECADE && year <= today.getYear() + DECADE) {
                found.put(Slot.YEAR, year);
                days.addAll(date().readings());
            }
        }
        return Meaning.oneOf(true, days);
    }

    private Holiday holiday() {
        Holiday holiday = found.holiday();
        if (holiday == null) {
            throw new IllegalStateException("A rule for holidays without one");
        }
        return holiday;
    }

    private Meaning date() {
        try {
            LocalDate date = LocalDate.of(year(), month(), found.number(Slot.DAY));
            DayOfWeek weekday = found.weekday();
            boolean fits = weekday == null || date.getDayOfWeek() == weekday;
            return fits ? Meaning.absolute(Period.day(date)) : Meaning.noSuchDay();
        } catch (DateTimeException e) {
            return Meaning.noSuchDay();
        }
    }

    /** The argument is how far away it is, and which unit where the pattern does not say. */
    private Meaning unit(String argument, Reckoning from) {
        String[] parts = argument.split("\\.");
        int offset = Integer.parseInt(parts[0]);
        DateUnit unit = parts.length == 1 ? found.unit() : DateUnit.valueOf(parts[1].toUpperCase(Locale.ROOT));
        if (unit == DateUnit.DECADE && offset != 0) {
            return Meaning.ambiguous(true, from.unit(unit, offset), from.trailing(unit, offset));
        }
        return unit == DateUnit.WEEKEND ? weekend(offset, from) : Meaning.relative(from.unit(unit, offset));
    }

    private Meaning weekend(int offset, Reckoning from) {
        Period coming = from.unit(DateUnit.WEEKEND, 0);
        boolean now = coming.contains(Period.day(from.today()));
        return switch (offset) {
        case -1 -> Meaning.relative(from.unit(DateUnit.WEEKEND, -1));
        case 0 -> now ? Meaning.relative(coming) : names.byTense(from.unit(DateUnit.WEEKEND, -1), coming);
        default -> now
                ? Meaning.relative(from.unit(DateUnit.WEEKEND, 1))
                : Meaning.ambiguous(true, coming, from.unit(DateUnit.WEEKEND, 1));
        };
    }

    private Meaning away(Reckoning from, int direction) {
        BigDecimal count = found.count();
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        // "one and a half years ago" is no whole number of years: the month is as exact as it gets.
        if (!whole && found.unit() == DateUnit.YEAR) {
            long months = count.multiply(BigDecimal.valueOf(12)).longValue();
            return Meaning.relative(from.away(DateUnit.MONTH, direction * months));
        }
        return whole
                ? Meaning.relative(from.away(found.unit(), direction * count.longValue()))
                : Meaning.ambiguous(true);
    }

    private Meaning quarter(Reckoning from, String argument) {
        int year = from.today().getYear();
        int number = found.has(Slot.SIGN) ? found.number(Slot.SIGN) : found.number(Slot.PART);
        if (number > HALVES_FROM) {
            return names.byTense(Reckoning.half(year - 1, number - HALVES_FROM),
                    Reckoning.half(year, number - HALVES_FROM));
        }
        if (!argument.isEmpty()) {
            return Meaning.relative(Reckoning.quarter(year + Integer.parseInt(argument), number));
        }
        Period current = from.unit(DateUnit.QUARTER, 0);
        Period sameYear = Reckoning.quarter(year, number);
        if (current.equals(sameYear)) {
            return Meaning.relative(current);
        }
        boolean gone = sameYear.to().isBefore(from.today());
        return names.byTense(gone ? sameYear : Reckoning.quarter(year - 1, number),
                gone ? Reckoning.quarter(year + 1, number) : sameYear);
    }

    private Period signed(int year) {
        int number = found.number(Slot.SIGN);
        return number > HALVES_FROM
                ? Reckoning.half(year, number - HALVES_FROM)
                : Reckoning.quarter(year, number);
    }

    private int year() {
        return found.number(Slot.YEAR);
    }

    private int month() {
        return found.has(Slot.MON) ? found.number(Slot.MON) : found.number(Slot.MONTH);
    }
}
