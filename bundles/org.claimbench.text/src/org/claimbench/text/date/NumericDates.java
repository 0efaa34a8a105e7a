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
import java.time.LocalDate;
import java.util.Locale;

import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;

/**
 * Reads dates in figures: "2020-02-18", "18.02.2020", "18/02/2020". Whether day or month comes first is what ICU knows
 * of the region; English without a region does not say, so "02/03/2020" stays ambiguous there.
 */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final boolean monthFirst;
    private final boolean certain;
    private final boolean dots;

    /** What was read, and the index after its last token. */
    record Match(Meaning meaning, int to) {
    }

    NumericDates(Locale locale) {
        String pattern = DateTimePatternGenerator.getInstance(ULocale.forLocale(locale)).getBestPattern("yMd");
        monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
        dots = "de".equals(locale.getLanguage());
        certain = !locale.getCountry().isEmpty() || !"en".equals(locale.getLanguage());
    }

    @Nullable
    Match at(Tokens tokens, int from) {
        if (!tokens.is(from, Token.Kind.NUMERAL) || tokens.glued(from) && !"(".equals(tokens.word(from - 1))) {
            return null;
        }
        String[] points = tokens.word(from).split("\\.");
        if (points.length == 3 && isYear(points[2]) && areNumbers(points[0], points[1])) {
            return new Match(meaning(points[2], points[1], points[0]), from + 1);
        }
        String sign = tokens.word(from + 1);
        boolean three = ("/".equals(sign) || "-".equals(sign)) && sign.equals(tokens.word(from + 3))
                && tokens.glued(from + 1) && tokens.glued(from + 2) && tokens.glued(from + 3)
                && tokens.glued(from + 4);
        String first = tokens.word(from);
        String second = tokens.word(from + 2);
        String last = tokens.word(from + 4);
        if (three && isYear(first) && areNumbers(second, last)) {
            return new Match(meaning(first, second, last), from + 5);
        }
        return three && isYear(last) && areNumbers(first, second)
                ? new Match(slashed(first, second, last), from + 5)
                : null;
    }

    /** "22.04." and "15.05.99", as German writes days. */
    @Nullable
    Expression dotted(Tokens tokens, int from) {
        if (!dots || !tokens.is(from, Token.Kind.NUMERAL) || tokens.glued(from) && !"(".equals(tokens.word(from - 1))) {
            return null;
        }
        String[] points = tokens.word(from).split("\\.");
        boolean behind = tokens.glued(from + 1) && ".".equals(tokens.word(from + 1));
        boolean two = points.length == 2 && behind && areNumbers(points[0], points[1]);
        boolean three = points.length == 3 && areNumbers(points) && points[2].length() == 2;
        if (!two && !three || Integer.parseInt(points[1]) > MONTHS || Integer.parseInt(points[0]) > DAYS) {
            return null;
        }
        Found found = new Found(Found.NOTHING.seasons());
        found.put(Slot.DAY, Integer.valueOf(points[0]));
        found.put(Slot.MON, Integer.valueOf(points[1]));
        if (three) {
            found.put(Slot.SHORT, Integer.valueOf(points[2]));
        }
        return new Expression(from, two ? from + 2 : from + 1, three ? "shortDate" : "monthDay", found, null);
    }

    private Meaning slashed(String first, String second, String year) {
        Meaning monthBefore = meaning(year, first, second);
        Meaning dayBefore = meaning(year, second, first);
        Period one = monthBefore.period();
        Period other = dayBefore.period();
        if (one == null || other == null || one.equals(other)) {
            return one == null ? dayBefore : monthBefore;
        }
        if (certain) {
            return monthFirst ? monthBefore : dayBefore;
        }
        boolean ordered = one.from().isBefore(other.from());
        return Meaning.ambiguous(false, ordered ? one : other, ordered ? other : one);
    }

    private static Meaning meaning(String year, String month, String day) {
        try {
            return Meaning.absolute(Period.day(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Meaning.noSuchDay();
        }
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean areNumbers(String... parts) {
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }
}
