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
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** Finds ranges of two dates: "from 3 to 5 March", "between May and July 2019", "2015–2018", "Monday to Friday". */
final class DateRanges {

    private static final int CHANGE_BEFORE = 6;

    private final ExpressionReader expressions;
    private final Phrases<Boolean> openings;
    private final Phrases<Boolean> between;
    private final Phrases<Boolean> links;
    private final Phrases<Boolean> and;
    private final Set<String> changes;

    /**
     * A range.
     *
     * @param from
     *            the index of its first token, an opening word as a rule
     * @param first
     *            how it begins
     * @param last
     *            how it ends
     */
    record Range(int from, Expression first, Expression last) {
    }

    DateRanges(ExpressionReader expressions, WordLists lists) {
        this.expressions = expressions;
        openings = lists.phrases("range.from", Boolean.TRUE);
        between = lists.phrases("range.between", Boolean.TRUE);
        links = lists.phrases("range.to", Boolean.TRUE);
        and = lists.phrases("range.and", Boolean.TRUE);
        changes = lists.set("change");
    }

    /** The range that begins with a date, or null. */
    @Nullable
    Range from(Tokens tokens, Expression first, int floor) {
        Match<Boolean> part = expressions.part(tokens, first.from(), floor);
        int start = start(tokens, part == null ? first.from() : part.from(), floor);
        int at = behindLink(tokens, first, start);
        if (at < 0) {
            return null;
        }
        at = expressions.behindEnding(tokens, at);
        Expression last = expressions.ending(tokens, at);
        if (last == null || last.is("none")) {
            last = first.isDayOfMonth() ? sameMonth(tokens, first, at) : null;
        }
        if (last == null) {
            return null;
        }
        if (first.isYearly() && last.hasYear()) {
            return new Range(start, inYearBefore(first, last), last);
        }
        if (last.isYearly() && first.hasYear()) {
            return new Range(start, first, inYearAfter(first, last));
        }
        return new Range(start, first, last);
    }

    /** The range that begins with the number of a day: "3 to 5 March", "del 3 al 5 de marzo". Or null. */
    @Nullable
    Range fromDay(Tokens tokens, int at, int floor) {
        SlotReader.Value day = expressions.day(tokens, at);
        if (day == null) {
            return null;
        }
        Expression bare = new Expression(at, day.to(), "", Found.NOTHING, null);
        int start = start(tokens, at, floor);
        int next = behindLink(tokens, bare, start);
        Expression last = next < 0 ? null : expressions.ending(tokens, next);
        if (last == null || !last.isDayOfMonth()) {
            return null;
        }
        Expression first = last.withDay(at, day.to(), (Integer) day.value());
        return new Range(start, last.hasYear() ? inYearBefore(first, last) : first, last);
    }

    private int start(Tokens tokens, int at, int floor) {
        Match<Boolean> opening = between.before(tokens, at);
        opening = opening == null ? openings.before(tokens, at) : opening;
        return opening != null && opening.from() >= floor ? opening.from() : at;
    }

    /** The index of the token behind "to", or behind "and" after "between"; -1 where there is none. */
    private int behindLink(Tokens tokens, Expression first, int start) {
        int at = first.to();
        Match<Boolean> link = links.at(tokens, at);
        if (link == null && start < first.from() && between.at(tokens, start) != null) {
            link = and.at(tokens, at);
        }
        if (link == null || ExpressionReader.isDash(tokens, at) && tokens.glued(at) != tokens.glued(at + 1)) {
            return -1;
        }
        for (int before = 1; before <= CHANGE_BEFORE; before++) {
            if (changes.contains(tokens.word(start - before))) {
                // "moved from Tuesday to Friday" names two days and no range.
                return -1;
            }
        }
        return link.to();
    }

    /** "March 3 to 5", "April 9th through 17th, 2019". */
    private @Nullable Expression sameMonth(Tokens tokens, Expression first, int at) {
        SlotReader.Value day = expressions.day(tokens, at);
        if (day == null) {
            return null;
        }
        Expression last = first.withDay(at, day.to(), (Integer) day.value());
        int next = ",".equals(tokens.word(day.to())) ? day.to() + 1 : day.to();
        SlotReader.Value year = first.hasYear() ? null : expressions.year(tokens, next);
        return year == null ? last : last.upTo(year.to()).in((Integer) year.value());
    }

    private static Expression inYearBefore(Expression first, Expression last) {
        int year = last.found().number(Slot.YEAR);
        Period one = first.in(year).meaning(null, Tense.Time.UNKNOWN).period();
        Period other = last.meaning(null, Tense.Time.UNKNOWN).period();
        boolean over = one != null && other != null && one.from().isAfter(other.to());
        return first.in(over ? year - 1 : year);
    }

    private static Expression inYearAfter(Expression first, Expression last) {
        int year = first.found().number(Slot.YEAR);
        Period one = first.meaning(null, Tense.Time.UNKNOWN).period();
        Period other = last.in(year).meaning(null, Tense.Time.UNKNOWN).period();
        boolean over = one != null && other != null && one.from().isAfter(other.to());
        return last.in(over ? year + 1 : year);
    }

    /** What a range means, or null when its end lies before its beginning: then it is none. */
    static @Nullable Meaning meaning(Range range, @Nullable Reckoning reckoning, Tense.Time time) {
        Expression first = range.first();
        Expression last = range.last();
        if (reckoning != null && first.isYearly() && last.isYearly()) {
            return recurring(reckoning, time, last, years -> pair(first.inYear(reckoning.today(), years),
                    last.inYear(reckoning.today(), years), last.inYear(reckoning.today(), years + 1)));
        }
        if (reckoning != null && first.is("weekday") && last.is("weekday")) {
            return recurring(reckoning, time, last, weeks -> pair(first.inWeek(reckoning, weeks),
                    last.inWeek(reckoning, weeks), last.inWeek(reckoning, weeks + 1)));
        }
        if (reckoning != null && last.is("weekday")) {
            return weekdayAfter(first.meaning(reckoning, time), last);
        }
        Meaning one = first.meaning(reckoning, time);
        Meaning other = last.meaning(reckoning, time);
        Unresolved reason = one.unresolved() == null ? other.unresolved() : one.unresolved();
        if (reason == Unresolved.PUBLICATION_MISSING || reason == Unresolved.NO_SUCH_DAY) {
            return new Meaning(null, reason, List.of(), one.relative() || other.relative());
        }
        List<Period> periods = new ArrayList<>();
        for (Period from : one.readings()) {
            other.readings().stream().filter(to -> !to.from().isBefore(from.from()) && to.to().isAfter(from.to()))
                    .findFirst().map(to -> span(from, to)).ifPresent(periods::add);
        }
        return periods.isEmpty() ? null : Meaning.oneOf(one.relative() || other.relative(), periods);
    }

    /** "from next Monday to Friday": the first Friday after it. */
    private static @Nullable Meaning weekdayAfter(Meaning first, Expression last) {
        DayOfWeek weekday = last.found().weekday();
        List<Period> periods = new ArrayList<>();
        for (Period from : first.readings()) {
            if (weekday != null && from.precision() == Precision.DAY) {
                periods.add(span(from, Period.day(from.to().with(TemporalAdjusters.next(weekday)))));
            }
        }
        return periods.isEmpty() ? null : Meaning.oneOf(true, periods);
    }

    private static Period span(Period from, Period to) {
        return new Period(from.from(), to.to(), Precision.SPAN);
    }

    private static @Nullable Period pair(@Nullable Period from, @Nullable Period to, @Nullable Period later) {
        Period end = from != null && to != null && to.from().isBefore(from.from()) ? later : to;
        return from == null || end == null || !end.to().isAfter(from.from()) ? null : span(from, end);
    }

    /** The one that is over, the one of now or the next one, as the tense says. */
    private static Meaning recurring(Reckoning reckoning, Tense.Time time, Expression last,
            IntFunction<@Nullable Period> pairs) {
        LocalDate today = reckoning.today();
        Period past = null;
        Period now = null;
        Period coming = null;
        for (int index = -2; index <= 2; index++) {
            Period each = pairs.apply(index);
            if (each != null && each.to().isBefore(today)) {
                past = each;
            } else if (each != null && each.from().isAfter(today)) {
                coming = coming == null ? each : coming;
            } else if (each != null) {
                now = each;
            }
        }
        if (past == null || coming == null) {
            return Meaning.noSuchDay();
        }
        if (now == null) {
            return switch (time) {
            case PAST -> Meaning.relative(past);
            case FUTURE -> Meaning.relative(coming);
            case UNKNOWN -> Meaning.ambiguous(true, past, coming);
            };
        }
        LocalDate ends = last.is("month") ? now.to().withDayOfMonth(1) : now.to();
        if (!ends.isAfter(today)) {
            return Meaning.relative(now);
        }
        return switch (time) {
        case PAST -> Meaning.relative(past);
        case FUTURE -> now.from().equals(today) ? Meaning.relative(now) : Meaning.either(now, coming);
        case UNKNOWN -> Meaning.either(past, now);
        };
    }
}
