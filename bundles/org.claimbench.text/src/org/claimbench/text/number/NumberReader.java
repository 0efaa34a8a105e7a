/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Reads numbers in figures and words, without sign, unit and hedge. Usable from any thread. */
public final class NumberReader {

    private static final Map<String, BigDecimal> VULGAR = Map.of("½", new BigDecimal("0.5"), "¼",
            new BigDecimal("0.25"), "¾", new BigDecimal("0.75"), "⅓", part(1, 3), "⅔", part(2, 3), "⅛", part(1, 8));
    private static final Set<Integer> PARTS = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16);
    /** What is said in parts is as exact as a whole percentage. */
    private static final BigDecimal PART_STEP = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumeralNotation notation;
    private final NumberWords words;
    private final SpelledNumbers spelled;
    private final Set<String> articles;
    private final Set<String> halves;
    private final Set<String> ordinalEnds;
    private final Set<String> of;
    private final Phrases<BigDecimal> andAHalf;

    /**
     * @param locale
     *            the text’s language; its region decides about the separators in figures. A language without word lists
     *            of ours has figures and the number words that ICU knows.
     */
    public NumberReader(Locale locale) {
        notation = new NumeralNotation(locale);
        words = NumberWords.of(locale);
        spelled = new SpelledNumbers(words);
        articles = words.lists().set("articles");
        halves = words.lists().set("halves");
        ordinalEnds = words.lists().set("ordinalEnds");
        of = words.lists().set("of");
        andAHalf = words.lists().phrases("andAHalf", BigDecimal.ONE);
    }

    /** Takes a text apart as the language writes its figures. */
    public Tokens tokens(String text) {
        return Tokens.of(text, notation.groupsWithBlank());
    }

    /**
     * Whether a number in words can begin with this one; a quick look before the long one.
     *
     * @param word
     *            as a token has it
     */
    public boolean canBegin(String word) {
        return words.canBegin(word);
    }

    /**
     * The number that begins at a token.
     *
     * @param tokens
     *            the text
     * @param from
     *            an index
     * @param money
     *            whether it stands behind a currency sign, so that "m" means million
     * @return null when no number begins here
     */
    public @Nullable NumberReading at(Tokens tokens, int from, boolean money) {
        if (tokens.is(from, Token.Kind.NUMERAL)) {
            return figures(tokens, from, money);
        }
        BigDecimal vulgar = tokens.is(from, Token.Kind.SIGN) ? VULGAR.get(tokens.word(from)) : null;
        if (vulgar != null) {
            return NumberReading.of(from, from + 1, vulgar, PART_STEP, NumberForm.FRACTION);
        }
        if (!words.canBegin(tokens.word(from))) {
            return null;
        }
        Match<NumberWords.Vague> vague = words.vague().at(tokens, from);
        if (vague != null) {
            return new NumberReading(from, vague.to(), vague.meaning().min(), vague.meaning().max(), BigDecimal.ZERO,
                    BigDecimal.ONE, NumberForm.VAGUE);
        }
        NumberReading part = fraction(tokens, from);
        if (part != null) {
            return part;
        }
        Match<BigDecimal> ordinal = words.ordinals().at(tokens, from);
        NumberReading number = spelled.at(tokens, from);
        if (ordinal != null && (number == null || ordinal.to() > number.to())) {
            return NumberReading.of(from, ordinal.to(), ordinal.meaning(), BigDecimal.ONE, NumberForm.ORDINAL);
        }
        return number == null ? null : andAHalf(tokens, number);
    }

    private @Nullable NumberReading figures(Tokens tokens, int from, boolean money) {
        BigDecimal value = notation.value(tokens.word(from));
        if (value == null) {
            return null;
        }
        int next = from + 1;
        if (tokens.glued(next) && ordinalEnds.contains(tokens.word(next))) {
            return NumberReading.of(from, next + 1, value, BigDecimal.ONE, NumberForm.ORDINAL);
        }
        NumberReading slash = slash(tokens, from, value);
        if (slash != null) {
            return slash;
        }
        BigDecimal vulgar = VULGAR.getOrDefault(tokens.word(next), BigDecimal.ZERO);
        if (vulgar.signum() != 0) {
            return scaled(tokens, NumberReading.of(from, next + 1, value.add(vulgar), HALF, NumberForm.FIGURES), money);
        }
        NumberReading mixed = tokens.is(next, Token.Kind.NUMERAL) && value.scale() == 0
                ? slash(tokens, next, notation.value(tokens.word(next)))
                : null;
        if (mixed != null) {
            return NumberReading.of(from, mixed.to(), value.add(mixed.min()), PART_STEP, NumberForm.FIGURES);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return scaled(tokens, NumberReading.of(from, next, value, step, NumberForm.FIGURES), money);
    }

    private NumberReading scaled(Tokens tokens, NumberReading figures, boolean money) {
        NumberReading reading = figures;
        while (true) {
            int next = reading.to();
            boolean hyphen = "-".equals(tokens.word(next)) && tokens.glued(next) && tokens.glued(next + 1);
            Match<BigDecimal> scale = words.scales().at(tokens, hyphen ? next + 1 : next);
            if (scale == null && (money || tokens.glued(next))) {
                scale = words.letters().at(tokens, next);
                // "5 m" without a currency is a length.
                scale = scale != null && !money && "m".equals(tokens.word(next)) ? null : scale;
            }
            if (scale == null) {
                return andAHalf(tokens, reading);
            }
            reading = reading.times(scale.meaning(), scale.to());
        }
    }

    private static @Nullable NumberReading slash(Tokens tokens, int from, @Nullable BigDecimal numerator) {
        boolean bare = "/".equals(tokens.word(from + 1)) && tokens.glued(from + 1) && tokens.glued(from + 2)
                && tokens.is(from + 2, Token.Kind.NUMERAL) && !"/".equals(tokens.word(from + 3));
        if (!bare || numerator == null || tokens.word(from + 2).length() > 2 || numerator.scale() > 0) {
            return null;
        }
        int parts = Integer.parseInt(tokens.word(from + 2));
        if (!PARTS.contains(parts) || numerator.compareTo(BigDecimal.valueOf(parts)) >= 0) {
            return null;
        }
        return NumberReading.of(from, from + 3, part(numerator.intValue(), parts), PART_STEP, NumberForm.FRACTION);
    }

    private @Nullable NumberReading fraction(Tokens tokens, int from) {
        Match<BigDecimal> named = words.fractions().at(tokens, from);
        if (named != null && halves.contains(tokens.word(from))) {
            return halfOf(tokens, named);
        }
        BigDecimal count = articles.contains(tokens.word(from)) ? BigDecimal.ONE : null;
        int at = from + 1;
        if (count == null) {
            NumberReading number = tokens.is(from, Token.Kind.WORD) ? spelled.at(tokens, from) : null;
            count = number == null ? null : number.min();
            at = number == null ? at : number.to();
        }
        at = "-".equals(tokens.word(at)) && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
        Match<BigDecimal> parts = count == null ? null : words.fractions().at(tokens, at);
        if (count == null || parts == null || count.compareTo(parts.meaning()) >= 0 || count.signum() == 0) {
            return null;
        }
        NumberReading part = NumberReading.of(from, parts.to(), count.divide(parts.meaning(), MathContext.DECIMAL64),
                PART_STEP, NumberForm.FRACTION);
        return partOfScale(tokens, part);
    }

    /** "a quarter of a million". */
    private NumberReading partOfScale(Tokens tokens, NumberReading part) {
        int at = of.contains(tokens.word(part.to())) ? part.to() + 1 : part.to();
        at = articles.contains(tokens.word(at)) ? at + 1 : at;
        Match<BigDecimal> scale = words.scales().at(tokens, at);
        if (scale == null) {
            return part;
        }
        BigDecimal value = part.min().multiply(scale.meaning());
        return NumberReading.of(part.from(), scale.to(), value, PART_STEP.multiply(scale.meaning()), NumberForm.WORDS);
    }

    /** "half", "half a million", "half a dozen". */
    private NumberReading halfOf(Tokens tokens, Match<BigDecimal> half) {
        BigDecimal value = BigDecimal.ONE.divide(half.meaning(), MathContext.DECIMAL64);
        int at = half.to();
        at = articles.contains(tokens.word(at)) ? at + 1 : at;
        at = "-".equals(tokens.word(at)) && tokens.glued(at) && tokens.glued(at + 1) ? at + 1 : at;
        Match<BigDecimal> scale = words.scales().at(tokens, at);
        if (scale == null) {
            return NumberReading.of(half.from(), half.to(), value, PART_STEP, NumberForm.FRACTION);
        }
        return NumberReading.of(half.from(), half.to(), HALF, HALF, NumberForm.WORDS).times(scale.meaning(),
                scale.to());
    }

    /** "two and a half million". */
    private NumberReading andAHalf(Tokens tokens, NumberReading number) {
        Match<BigDecimal> half = andAHalf.at(tokens, number.to());
        if (half == null || number.form() == NumberForm.VAGUE || number.step().compareTo(BigDecimal.ONE) < 0) {
            return number;
        }
        BigDecimal unit = number.step();
        BigDecimal value = number.min().add(HALF.multiply(unit));
        NumberReading sum = NumberReading.of(number.from(), half.to(), value, HALF.multiply(unit),
                number.form() == NumberForm.ONE ? NumberForm.WORDS : number.form());
        Match<BigDecimal> scale = words.scales().at(tokens, half.to());
        return scale == null ? sum : sum.times(scale.meaning(), scale.to());
    }

    private static BigDecimal part(int numerator, int parts) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
    }
}
