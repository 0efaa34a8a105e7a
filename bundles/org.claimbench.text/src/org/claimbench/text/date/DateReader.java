/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Goes through texts of one language and finds dates, ranges of dates and times of day. Usable from any thread. */
final class DateReader {

    private final ExpressionReader expressions;
    private final DateRanges ranges;
    private final ClockTimes clock;
    private final Tense tense;
    private final DateMentions mentions;

    /**
     * What was found.
     *
     * @param dates
     *            in their order
     * @param places
     *            of the dates, and of times of day that stand alone
     */
    record Result(List<DateMention> dates, List<Span> places) {
    }

    DateReader(Locale language, NumberReader numbers, WeekFields weeks) {
        DateWords words = new DateWords(language);
        expressions = new ExpressionReader(language, words, numbers);
        ranges = new DateRanges(expressions, words.lists);
        clock = new ClockTimes(words.lists);
        tense = new Tense(words.lists);
        mentions = new DateMentions(words, expressions, numbers, weeks);
    }

    Result read(Tokens tokens, @Nullable Reckoning reckoning) {
        Scan scan = new Scan(tokens, reckoning);
        int at = 0;
        while (at < tokens.size()) {
            at = clock.canBegin(tokens, at) || expressions.canBegin(tokens, at) ? Math.max(scan.read(at), at + 1)
                    : at + 1;
        }
        return new Result(List.copyOf(scan.dates), List.copyOf(scan.places));
    }

    /** One pass over one text. */
    private final class Scan {

        private final Tokens tokens;
        private final @Nullable Reckoning reckoning;
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Span> places = new ArrayList<>();
        private int floor;
        private boolean afterYear;

        Scan(Tokens tokens, @Nullable Reckoning reckoning) {
            this.tokens = tokens;
            this.reckoning = reckoning;
        }

        /** The index of the token after what was read, or this one. */
        int read(int at) {
            ClockTimes.ClockTime time = clock.at(tokens, at);
            if (time != null) {
                Expression day = expressions.at(tokens, clock.dateBehind(tokens, time.to()), at);
                if (day != null && day.isDay() && !clock.endsRange(tokens, at)) {
                    return add(mentions.of(tokens, at, day.to(), meaning(day), floor, time.time()), day.to());
                }
                places.add(tokens.span(at, time.to()));
                return time.to();
            }
            Expression expression = afterYear && listed(at)
                    ? expressions.ending(tokens, at)
                    : expressions.at(tokens, at, floor);
            DateRanges.Range range = expression == null
                    ? ranges.fromDay(tokens, at, floor)
                    : ranges.from(tokens, expression, floor);
            int end = range == null ? at : range(range);
            return end > at || expression == null ? end : single(expression);
        }

        /** "in 2014, 2015 and 2016": the words before the first year are those of all. */
        private boolean listed(int at) {
            return at - 1 == floor && expressions.lists(tokens.word(floor));
        }

        private int range(DateRanges.Range range) {
            int end = range.last().to();
            Meaning meaning = DateRanges.meaning(range, reckoning, tense.around(tokens, range.from(), end));
            return meaning == null ? range.first().from() : add(DateMentions.range(tokens, range, meaning), end);
        }

        private int single(Expression expression) {
            int to = expression.to();
            if (expression.is("none")) {
                return to;
            }
            if (expression.is("within") && tense.around(tokens, expression.from(), to) != Tense.Time.FUTURE) {
                // Without a future, "in three days" is how long something took.
                return to;
            }
            ClockTimes.ClockTime time = expression.isDay() ? clock.behind(tokens, to) : null;
            int end = time == null ? to : time.to();
            DateMention mention = mentions.of(tokens, expression.from(), end, meaning(expression), floor,
                    time == null ? null : time.time());
            add(mention, end);
            afterYear = expression.is("year");
            return end;
        }

        private Meaning meaning(Expression expression) {
            return expression.meaning(reckoning, tense.around(tokens, expression.from(), expression.to()));
        }

        private int add(DateMention mention, int to) {
            afterYear = false;
            dates.add(mention);
            places.add(mention.span());
            floor = to;
            return to;
        }
    }
}
