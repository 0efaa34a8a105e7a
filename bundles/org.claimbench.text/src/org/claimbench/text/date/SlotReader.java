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
import java.util.Locale;

import org.claimbench.text.number.NumberForm;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.number.NumberReading;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Says whether a slot’s words begin at a token, what they mean and where they end. */
final class SlotReader {

    private static final int LAST_DAY = 31;
    private static final int MOST_UNITS = 1000;

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
        case UNIT -> value(words.units.get(word), at);
        case YEAR -> year(tokens, at);
        case DAY -> day(tokens, at);
        case N -> count(tokens, at);
        case PART -> part(tokens, at);
        case SIGN -> sign(word, at);
        case DECADE -> decade(tokens, at);
        };
    }

    private static @Nullable Value value(@Nullable Object value, int at) {
        return value == null ? null : new Value(value, at + 1);
    }

    private @Nullable Value named(@Nullable Object value, Tokens tokens, int at) {
        return value == null || capitals && !isCapital(tokens, at) ? null : new Value(value, at + 1);
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

    private static @Nullable Value year(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean year = tokens.is(at, Token.Kind.NUMERAL) && word.length() == 4
                && (word.charAt(0) == '1' || word.charAt(0) == '2') && word.chars().allMatch(Character::isDigit);
        boolean cut = tokens.glued(at + 1) && tokens.is(at + 1, Token.Kind.WORD);
        return year && !cut ? new Value(Integer.valueOf(word), at + 1) : null;
    }

    private static @Nullable Value decade(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean decade = tokens.is(at, Token.Kind.NUMERAL) && word.length() == 4 && word.charAt(3) == '0'
                && (word.charAt(0) == '1' || word.charAt(0) == '2') && word.chars().allMatch(Character::isDigit);
        return decade ? new Value(Integer.valueOf(word), at + 1) : null;
    }

    private @Nullable Value day(Tokens tokens, int at) {
        NumberReading number = numbers.at(tokens, at, false);
        boolean fits = number != null && number.min().scale() == 0 && number.min().signum() > 0
                && number.min().compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
                && (number.form() == NumberForm.FIGURES || number.form() == NumberForm.ORDINAL);
        if (number == null || !fits) {
            return null;
        }
        boolean point = number.form() == NumberForm.FIGURES && ".".equals(tokens.word(number.to()))
                && tokens.glued(number.to());
        return new Value(number.min().intValue(), point ? number.to() + 1 : number.to());
    }

    private @Nullable Value count(Tokens tokens, int at) {
        if (words.articles.contains(tokens.word(at))) {
            return new Value(BigDecimal.ONE, at + 1);
        }
        NumberReading number = tokens.is(at, Token.Kind.SIGN) ? null : numbers.at(tokens, at, false);
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
