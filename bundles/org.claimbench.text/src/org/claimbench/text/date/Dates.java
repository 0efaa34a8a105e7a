/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.OffsetDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.text.number.NumberReader;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the dates and periods of a text and resolves them against the instant at which it was published, in that
 * instant’s zone. What hangs on the instant stays unresolved without it, and what can be read in two ways stays
 * unresolved with both; nothing is guessed. Times of day are not read. Usable from any thread.
 */
public final class Dates {

    private static final Set<String> CAPITALS = Set.of("en", "de");
    /** Rules for words that are a date only with a part before them, as "the month" in "the end of the month". */
    static final String WEAK = "weak.";
    /** Rules for words that are a date only in small letters: "morgen", but not "Morgen". */
    private static final String SMALL = "small.";

    private final NumberReader numbers;
    private final DateWords words;
    private final DateRules rules;
    private final NumericDates numeric;
    private final Tense tense;
    private final WeekFields weeks;

    /**
     * @param locale
     *            the text’s language, with its region where it is known: weeks begin and days are written as there. A
     *            locale without a language means English.
     */
    public Dates(Locale locale) {
        Locale known = locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
        numbers = new NumberReader(known);
        words = new DateWords(known);
        rules = new DateRules(words.lists, new SlotReader(words, numbers, CAPITALS.contains(known.getLanguage())));
        numeric = new NumericDates(known);
        tense = new Tense(words.lists);
        weeks = known.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(known);
    }

    /**
     * The dates of a text.
     *
     * @param text
     *            not null
     * @param published
     *            when it was published, with the zone of its place; null when that is not known
     * @return in the order of the text, without overlaps; unmodifiable
     */
    public List<DateMention> of(String text, @Nullable OffsetDateTime published) {
        Tokens tokens = numbers.tokens(text);
        Reckoning reckoning = published == null ? null : new Reckoning(published.toLocalDate(), weeks);
        List<DateMention> found = new ArrayList<>();
        int floor = 0;
        int at = 0;
        while (at < tokens.size()) {
            NumericDates.Match figures = numeric.at(tokens, at);
            DateRules.Match rule = figures == null ? rules.longest(tokens, at) : null;
            if (figures != null) {
                found.add(mention(tokens, at, figures.to(), figures.meaning(), floor));
                at = figures.to();
                floor = at;
            } else if (rule != null && "none".equals(rule.action())) {
                at = rule.to();
            } else if (rule != null && stands(tokens, at, rule, floor)) {
                Tense.Time time = tense.around(tokens, at, rule.to());
                boolean duration = "within".equals(rule.action()) && time != Tense.Time.FUTURE;
                if (!duration) {
                    Meaning meaning = new DateMeaning(rule.found(), reckoning, time).of(base(rule.action()));
                    found.add(mention(tokens, at, rule.to(), meaning, floor));
                }
                at = rule.to();
                floor = duration ? floor : at;
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    private static String base(String action) {
        boolean marked = action.startsWith(WEAK) || action.startsWith(SMALL);
        return marked ? action.substring(action.indexOf('.') + 1) : action;
    }

    /** Whether the words are a date here: "the month", "2000" and "May" are only in some surroundings. */
    private boolean stands(Tokens tokens, int at, DateRules.Match rule, int floor) {
        String before = tokens.word(at - 1);
        boolean part = part(tokens, at, floor) != null;
        if (rule.action().startsWith(WEAK)) {
            return part;
        }
        if (rule.action().startsWith(SMALL)) {
            return Character.isLowerCase(tokens.text().charAt(tokens.get(at).start()));
        }
        if ("year".equals(rule.action())) {
            boolean alone = "(".equals(before) && ")".equals(tokens.word(rule.to()));
            return part || alone || !tokens.glued(at) && words.beforeYear.contains(before);
        }
        boolean doubtful = "month".equals(rule.action()) && words.doubtfulMonths.contains(tokens.word(at));
        return !doubtful || part || words.beforeMonth.contains(before);
    }

    private @Nullable Match<Boolean> part(Tokens tokens, int at, int floor) {
        Match<Boolean> ending = words.endings.before(tokens, at);
        Match<Boolean> part = ending == null ? words.parts.before(tokens, at) : ending;
        return part != null && part.from() >= floor ? part : null;
    }

    private DateMention mention(Tokens tokens, int at, int to, Meaning meaning, int floor) {
        Match<Boolean> ending = words.endings.before(tokens, at);
        Match<Boolean> part = part(tokens, at, floor);
        int from = part == null ? at : part.from();
        Match<Bound> bound = words.bounds.before(tokens, from);
        boolean bounded = bound != null && bound.from() >= floor;
        Bound kind = bound != null && bounded ? bound.meaning() : Bound.WITHIN;
        from = bound != null && bounded ? bound.from() : from;
        if (bound != null && bounded && (kind == Bound.BEFORE || kind == Bound.AFTER)
                && words.units.containsKey(tokens.word(bound.from() - 1))) {
            // "two weeks before today" is another day than "before today".
            return new DateMention(tokens.span(from, to), kind, null, Unresolved.AMBIGUOUS, List.of(),
                    meaning.relative());
        }
        Period period = meaning.period();
        if (ending != null && part != null && kind != Bound.WITHIN) {
            // Before the end of a period is by its last day.
            kind = kind == Bound.BEFORE ? Bound.BY : kind;
            period = period == null ? null : Period.day(period.to());
        }
        int end = to;
        while (end > at + 1 && tokens.is(end - 1, Token.Kind.SIGN) && !")".equals(tokens.word(end - 1))
                && ",".equals(tokens.word(end - 1))) {
            end--;
        }
        return new DateMention(tokens.span(from, end), kind, period, meaning.unresolved(), meaning.candidates(),
                meaning.relative());
    }
}
