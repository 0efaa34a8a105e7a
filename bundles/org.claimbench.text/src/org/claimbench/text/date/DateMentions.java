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
import java.time.temporal.WeekFields;
import java.util.List;

import org.claimbench.text.number.NumberReader;
import org.claimbench.text.number.NumberReading;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Adds to a date the words before it: "by", "since", "the end of", "two days after". */
final class DateMentions {

    private final DateWords words;
    private final ExpressionReader expressions;
    private final NumberReader numbers;
    private final WeekFields weeks;

    DateMentions(DateWords words, ExpressionReader expressions, NumberReader numbers, WeekFields weeks) {
        this.weeks = weeks;
        this.words = words;
        this.expressions = expressions;
        this.numbers = numbers;
    }

    /** A range, which has its opening words already. */
    static DateMention range(Tokens tokens, DateRanges.Range range, Meaning meaning) {
        return new DateMention(tokens.span(range.from(), range.last().to()), Bound.WITHIN, meaning.period(),
                meaning.unresolved(), meaning.candidates(), meaning.relative(), null);
    }

    /**
     * A date.
     *
     * @param from
     *            the first token of its own
     * @param to
     *            the token after the last one of its own
     * @param floor
     *            the first token that the words before it may use
     */
    DateMention of(Tokens tokens, int from, int to, Meaning alone, int floor, @Nullable TimeOfDay time) {
        Match<Boolean> ending = words.endings.before(tokens, from);
        Match<Boolean> part = expressions.part(tokens, from, floor);
        int start = part == null ? from : part.from();
        Meaning meaning = part != null && words.weeks.before(tokens, from) != null ? alone.inWeeks(weeks) : alone;
        Match<Bound> bound = words.bounds.before(tokens, start);
        if (bound == null || bound.from() < floor) {
            return mention(tokens, start, to, Bound.WITHIN, meaning, time);
        }
        Bound kind = bound.meaning();
        boolean distant = kind == Bound.BEFORE || kind == Bound.AFTER
                || words.distant.contains(tokens.word(bound.to() - 1));
        if (distant && words.units.containsKey(tokens.word(bound.from() - 1))) {
            return distant(tokens, bound, to, meaning, floor);
        }
        Period period = meaning.period();
        if (ending != null && part != null) {
            // Before the end of a period is by its last day.
            kind = kind == Bound.BEFORE ? Bound.BY : kind;
            period = period == null ? null : Period.day(period.to());
        }
        return mention(tokens, bound.from(), to, kind,
                new Meaning(period, meaning.unresolved(), meaning.candidates(), meaning.relative()), time);
    }

    private static DateMention mention(Tokens tokens, int from, int to, Bound bound, Meaning meaning,
            @Nullable TimeOfDay time) {
        return new DateMention(tokens.span(from, to), bound, meaning.period(), meaning.unresolved(),
                meaning.candidates(), meaning.relative(), time);
    }

    /** "two days before yesterday" is a day; "two weeks before 1 May" says less than that. */
    private DateMention distant(Tokens tokens, Match<Bound> bound, int to, Meaning meaning, int floor) {
        int unit = bound.from() - 1;
        NumberReading count = unit - 1 >= floor ? numbers.at(tokens, unit - 1, false) : null;
        Period period = meaning.period();
        boolean days = count != null && count.to() == unit && count.min().scale() <= 0
                && words.units.get(tokens.word(unit)) == DateUnit.DAY && period != null
                && period.precision() == Precision.DAY;
        if (count == null || period == null || !days) {
            return new DateMention(tokens.span(bound.from(), to), bound.meaning(), null, Unresolved.AMBIGUOUS,
                    List.of(), meaning.relative(), null);
        }
        long many = count.min().min(BigDecimal.valueOf(Integer.MAX_VALUE)).longValue();
        Period day = Period.day(period.from().plusDays(bound.meaning() == Bound.BEFORE ? -many : many));
        return new DateMention(tokens.span(unit - 1, to), Bound.WITHIN, day, null, List.of(), meaning.relative(), null);
    }
}
