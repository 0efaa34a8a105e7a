/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.claimbench.text.number.NumberReader;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the words of one date or period, and tells whether they are a date where they stand. */
final class ExpressionReader {

    /** Rules for words that are a date only with a part before them, as "the month" in "the end of the month". */
    static final String WEAK = "weak.";
    /** Rules for words that are a date only in small letters: "morgen", but not "Morgen". */
    private static final String SMALL = "small.";
    /** Rules for words that are a date only as the end of a range: "now". */
    private static final String ENDING = "ending.";
    private static final Set<String> CAPITALS = Set.of("en", "de");
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final DateWords words;
    private final DateRules rules;
    private final SlotReader slots;
    private final NumericDates numeric;
    private final NumberReader numbers;
    private final Set<String> firstWords;

    ExpressionReader(Locale language, DateWords words, NumberReader numbers) {
        this.words = words;
        slots = new SlotReader(words, numbers, CAPITALS.contains(language.getLanguage()));
        rules = new DateRules(words.lists, slots, Seasons.of(language.getCountry(), words.lists.set("hemispheres")
                .contains("both")));
        numeric = new NumericDates(language);
        this.numbers = numbers;
        firstWords = new HashSet<>(rules.firstWords());
        firstWords.addAll(words.weekdays.keySet());
        firstWords.addAll(words.months.keySet());
        firstWords.addAll(words.shortMonths.keySet());
        firstWords.addAll(words.units.keySet());
        firstWords.addAll(words.seasons.keySet());
        firstWords.addAll(words.decades.keySet());
        firstWords.addAll(words.holidays.firstWords());
        firstWords.addAll(words.articles);
    }

    /** Whether an expression can begin at this token; a quick look before the long one. */
    boolean canBegin(Tokens tokens, int at) {
        String word = tokens.word(at);
        return tokens.is(at, Token.Kind.NUMERAL) || tokens.is(at, Token.Kind.WORD)
                && (firstWords.contains(word) || numbers.canBegin(word) || word.length() == 2
                        && Character.isDigit(word.charAt(1)));
    }

    /** The longest expression that begins at this token, or null. */
    @Nullable
    Expression at(Tokens tokens, int at, int floor) {
        Expression expression = longest(tokens, at);
        return expression != null && stands(tokens, expression, floor) ? expression.named(base(expression)) : null;
    }

    /** The same for the end of a range, where a year needs no word before it. */
    @Nullable
    Expression ending(Tokens tokens, int at) {
        Expression expression = longest(tokens, at);
        boolean stands = expression != null && (expression.is("year") || expression.action().startsWith(ENDING)
                || stands(tokens, expression, at));
        return expression != null && stands ? expression.named(base(expression)) : null;
    }

    private @Nullable Expression longest(Tokens tokens, int at) {
        NumericDates.Match figures = numeric.at(tokens, at);
        if (figures != null) {
            return new Expression(at, figures.to(), "", Found.NOTHING, figures.meaning());
        }
        Expression dotted = numeric.dotted(tokens, at);
        if (dotted != null) {
            return dotted;
        }
        DateRules.Match rule = rules.longest(tokens, at);
        return rule == null ? null : new Expression(at, rule.to(), rule.action(), rule.found(), null);
    }

    /** The number of a day that stands alone and its end, or null. */
    SlotReader.@Nullable Value day(Tokens tokens, int at) {
        return slots.read(Slot.DAY, tokens, at);
    }

    /** A year in figures behind a comma or none, or null. */
    SlotReader.@Nullable Value year(Tokens tokens, int at) {
        return tokens.is(at, Token.Kind.NUMERAL) ? slots.read(Slot.YEAR, tokens, at) : null;
    }

    private static String base(Expression expression) {
        String action = expression.action();
        boolean marked = action.startsWith(WEAK) || action.startsWith(SMALL) || action.startsWith(ENDING);
        return marked ? action.substring(action.indexOf('.') + 1) : action;
    }

    /** Whether the words are a date here: "the month", "2000" and "May" are only in some surroundings. */
    private boolean stands(Tokens tokens, Expression expression, int floor) {
        int at = expression.from();
        String before = tokens.word(at - 1);
        String action = expression.action();
        if (action.startsWith(WEAK)) {
            return part(tokens, at, floor) != null;
        }
        if (action.startsWith(SMALL)) {
            return Character.isLowerCase(tokens.text().charAt(tokens.get(at).start()));
        }
        if (action.startsWith(ENDING)) {
            return words.between.before(tokens, at) != null;
        }
        if (expression.is("years")) {
            return fitYears(tokens, expression);
        }
        if (expression.is("year")) {
            boolean alone = "(".equals(before) && ")".equals(tokens.word(expression.to()));
            return alone || expression.to() > at + 2 || part(tokens, at, floor) != null
                    || !tokens.glued(at) && words.beforeYear.contains(before)
                    || beginsYears(tokens, expression);
        }
        String month = tokens.word(expression.to() - 1);
        boolean doubtful = expression.is("month") && expression.to() == at + 1
                && (words.doubtfulMonths.contains(month) || !words.months.containsKey(month));
        return !doubtful || beginsMonths(tokens, expression.to()) || part(tokens, at, floor) != null
                || words.beforeMonth.contains(before);
    }

    /** "2015-2018" with nothing between. */
    private boolean beginsYears(Tokens tokens, Expression first) {
        int at = first.to();
        SlotReader.Value last = tokens.glued(at) && tokens.glued(at + 1) && isDash(tokens, at)
                ? year(tokens, at + 1)
                : null;
        return last != null && !(tokens.glued(first.from()) && !"(".equals(tokens.word(first.from() - 1)))
                && first.found().number(Slot.YEAR) >= FIRST_YEAR && (Integer) last.value() < LAST_YEAR
                && (Integer) last.value() > first.found().number(Slot.YEAR);
    }

    /** Whether the word joins the members of a list. */
    boolean lists(String word) {
        return ",".equals(word) || words.joins.contains(word);
    }

    /** "2018/19" and, behind "in" and its like, "2015-18". */
    private boolean fitYears(Tokens tokens, Expression years) {
        int at = years.from();
        int first = years.found().number(Slot.YEAR) % CENTURY;
        int last = years.found().number(Slot.SHORT);
        boolean cut = tokens.glued(at) && !"(".equals(tokens.word(at - 1)) || tokens.glued(years.to())
                && (tokens.is(years.to(), Token.Kind.WORD) || isDash(tokens, years.to()));
        boolean season = last == (first + 1) % CENTURY;
        return !cut && (season || last > first && words.beforeYear.contains(tokens.word(at - 1)));
    }

    /** "Jan-Feb": the second month says that the first one is one. */
    private boolean beginsMonths(Tokens tokens, int at) {
        return isDash(tokens, at) && slots.read(Slot.MON, tokens, at + 1) != null;
    }

    static boolean isDash(Tokens tokens, int at) {
        return "-".equals(tokens.word(at)) || "–".equals(tokens.word(at));
    }

    /** The index of the token behind "the end of", with which a range can end as well. */
    int behindEnding(Tokens tokens, int at) {
        Match<Boolean> ending = words.endings.at(tokens, at);
        return ending == null ? at : ending.to();
    }

    /** The words for a part of a period before it, or null. */
    @Nullable
    Match<Boolean> part(Tokens tokens, int at, int floor) {
        Match<Boolean> ending = words.endings.before(tokens, at);
        Match<Boolean> part = ending == null ? words.parts.before(tokens, at) : ending;
        return part != null && part.from() >= floor ? part : null;
    }
}
