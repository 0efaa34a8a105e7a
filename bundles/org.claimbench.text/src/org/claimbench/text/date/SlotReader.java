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
import java.time.DayOfWeek;
import java.util.Locale;

import org.claimbench.text.number.NumberForm;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.number.NumberReading;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Says whether a slot’s words begin at a token, what they mean and where they end. */
final class SlotReader {

    private static final int LAST_DAY = 31;
    private static final int MOST_UNITS = 1000;
    private static final int TEN = 10;
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final DateWords words;
    private final NumberReader numbers;
    private final boolean capitals;

    /** What was read, and the index after its last token. */
    record Value(Object value, int to) {
    }

    /**
     * @param capitals
     *            whether the language writes the names of days and months with a capital letter
     */
    SlotReader(DateWords words, NumberReader numbers, boolean capitals) {
        this.words = words;
        this.numbers = numbers;
        this.capitals = capitals;
    }

    @Nullable
    Value read(Slot slot, Tokens tokens, int at) {
        String word = tokens.word(at);
        return switch (slot) {
        case COMMA -> ",".equals(word) ? value(word, at) : null;
        case WEEKDAY -> named(words.weekdays.get(word), tokens, at);
        case MONTH -> named(words.months.get(word), tokens, at);
        case MON -> month(tokens, at);
        case UNIT -> value(words.single.get(word), at);
        case UNITS -> value(words.units.get(word), at);
        case YEAR -> year(tokens, at);
        case DAY -> day(tokens, at);
        case N -> count(tokens, at);
        case PART -> part(tokens, at);
        case SIGN -> sign(word, at);
        case DECADE -> decade(tokens, at);
        case DECADENAME -> value(words.decades.get(word), at);
        case SHORT -> shortYear(tokens, at);
        case SEASON -> value(words.seasons.get(word), at);
        case HOLIDAY -> holiday(tokens, at);
        case STOP -> stops(tokens, at) ? new Value(Boolean.TRUE, at) : null;
        };
    }

    private static @Nullable Value value(@Nullable Object value, int at) {
        return value == null ? null : new Value(value, at + 1);
    }

    private @Nullable Value named(@Nullable Object value, Tokens tokens, int at) {
        // Posts are written in small letters; "may" and "sat" are other words there.
        boolean sure = value instanceof DayOfWeek
                || words.months.containsKey(tokens.word(at)) && !words.doubtfulMonths.contains(tokens.word(at));
        return value == null || capitals && !sure && !isCapital(tokens, at) ? null : new Value(value, at + 1);
    }

    private static boolean isCapital(Tokens tokens, int at) {
        return Character.isUpperCase(tokens.text().charAt(tokens.get(at).start()));
    }

    private @Nullable Value month(Tokens tokens, int at) {
        Value month = named(words.shortMonths.get(tokens.word(at)), tokens, at);
        if (month == null || words.months.containsKey(tokens.word(at))) {
            return month;
        }
        boolean point = ".".equals(tokens.word(at + 1)) && tokens.glued(at + 1);
        return point ? new Value(month.value(), at + 2) : month;
    }

    private @Nullable Value year(Tokens tokens, int at) {
        if (tokens.is(at, Token.Kind.WORD)) {
            return spelledYear(tokens, at);
        }
        String word = tokens.word(at);
        boolean year = word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2') && isFigures(tokens, at);
        boolean cut = tokens.glued(at + 1) && tokens.is(at + 1, Token.Kind.WORD);
        return year && !cut ? new Value(Integer.valueOf(word), at + 1) : null;
    }

    /** "nineteen eighty-six", "two thousand and five", "mil novecientos noventa". */
    private @Nullable Value spelledYear(Tokens tokens, int at) {
        NumberReading number = numbers.at(tokens, at, false);
        if (number == null || number.form() != NumberForm.WORDS || number.min().scale() > 0) {
            return null;
        }
        int first = number.min().intValue();
        if (first > FIRST_YEAR && first < LAST_YEAR && first % CENTURY != 0) {
            return new Value(first, number.to());
        }
        NumberReading rest = first >= FIRST_YEAR / CENTURY && first < LAST_YEAR / CENTURY
                ? numbers.at(tokens, number.to(), false)
                : null;
        boolean pair = rest != null && rest.form() == NumberForm.WORDS && rest.min().scale() <= 0
                && rest.min().intValue() >= TEN && rest.min().intValue() < CENTURY;
        return pair && rest != null ? new Value(first * CENTURY + rest.min().intValue(), rest.to()) : null;
    }

    private static boolean isFigures(Tokens tokens, int at) {
        return tokens.is(at, Token.Kind.NUMERAL) && tokens.word(at).chars().allMatch(Character::isDigit);
    }

    private @Nullable Value decade(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean tens = isFigures(tokens, at) && word.endsWith("0");
        boolean whole = word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
        DateUnit before = words.units.get(tokens.word(at - 1));
        boolean two = word.length() == 2 && (before == DateUnit.YEAR || tokens.glued(at + 1)
                && tokens.is(at + 1, Token.Kind.WORD));
        return tens && (whole || two) ? new Value(Integer.valueOf(word), at + 1) : null;
    }

    private static @Nullable Value shortYear(Tokens tokens, int at) {
        boolean two = isFigures(tokens, at) && tokens.word(at).length() == 2 && tokens.glued(at);
        return two ? new Value(Integer.valueOf(tokens.word(at)), at + 1) : null;
    }

    private @Nullable Value holiday(Tokens tokens, int at) {
        Match<Holiday> holiday = words.holidays.at(tokens, at);
        return holiday == null || capitals && !isCapital(tokens, at)
                ? null
                : new Value(holiday.meaning(), holiday.to());
    }

    private static boolean stops(Tokens tokens, int at) {
        return at >= tokens.size() || tokens.endsSentence(at) || ",".equals(tokens.word(at))
                || ")".equals(tokens.word(at)) || ";".equals(tokens.word(at));
    }

    private @Nullable Value day(Tokens tokens, int at) {
        NumberReading number = numbers.at(tokens, at, false);
        boolean fits = number != null && number.min().scale() == 0 && number.min().signum() > 0
                && number.min().compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
                && (number.form() == NumberForm.FIGURES || number.form() == NumberForm.ORDINAL
                        || words.wordsBefore.contains(tokens.word(number.to())));
        if (number == null || !fits) {
            return null;
        }
        boolean point = number.form() == NumberForm.FIGURES && ".".equals(tokens.word(number.to()))
                && tokens.glued(number.to());
        boolean high = point && tokens.glued(number.to() + 1) && "º".equals(tokens.word(number.to() + 1));
        return new Value(number.min().intValue(),
                high ? number.to() + 2 : point && words.dayPoint ? number.to() + 1 : number.to());
    }

    private @Nullable Value count(Tokens tokens, int at) {
        if (words.articles.contains(tokens.word(at))) {
            return new Value(BigDecimal.ONE, at + 1);
        }
        NumberReading number = tokens.is(at, Token.Kind.SIGN) ? null : numbers.at(tokens, at, false);
        if (number != null && number.form() == NumberForm.FRACTION
                && words.units.get(tokens.word(number.to() - 1)) == DateUnit.QUARTER && number.to() > at + 1) {
            // "the past two quarters" are no half.
            return new Value(number.min().multiply(QUARTERS), number.to() - 1);
        }
        boolean fits = number != null && number.form() != NumberForm.VAGUE && number.form() != NumberForm.ORDINAL
                && number.min().compareTo(BigDecimal.valueOf(MOST_UNITS)) <= 0;
        return number != null && fits ? new Value(number.min(), number.to()) : null;
    }

    private @Nullable Value part(Tokens tokens, int at) {
        NumberReading number = numbers.at(tokens, at, false);
        boolean fits = number != null && number.form() == NumberForm.ORDINAL && number.min().intValue() <= 4
                && number.min().signum() > 0;
        if (number == null) {
            return null;
        }
        boolean point = number.form() == NumberForm.FIGURES && ".".equals(tokens.word(number.to()))
                && number.min().scale() == 0 && number.min().signum() > 0 && number.min().intValue() <= 4;
        return fits || point ? new Value(number.min().intValue(), point ? number.to() + 1 : number.to()) : null;
    }

    /** Quarters are counted from 1 to 4, halves from 11 to 12, so that one number tells both. */
    private static @Nullable Value sign(String word, int at) {
        if (word.length() != 2 || !Character.isDigit(word.charAt(1))) {
            return null;
        }
        int number = word.charAt(1) - '0';
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
        case 'q', 't' -> number >= 1 && number <= 4 ? new Value(number, at + 1) : null;
        case 'h', 's' -> number == 1 || number == 2 ? new Value(10 + number, at + 1) : null;
        default -> null;
        };
    }
}
