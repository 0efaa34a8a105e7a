/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.claimbench.text.number.NumberForm;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.number.NumberReading;
import org.claimbench.text.quantity.UnitNames.Unit;
import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the figure that begins at a token: sign, currency, number, range, unit, and the hedge around them. */
final class QuantityReader {

    private static final Set<String> MINUS = Set.of("-", "−", "–");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final NumberReader numbers;
    private final UnitNames units;
    private final Hedges hedges;
    private final Ratios ratios;
    private final Set<String> to;
    private final Set<String> between;
    private final Set<String> and;
    private final Set<String> of;
    private final Set<String> change;
    private final Phrases<Boolean> hours;

    /** A figure and the index after its last token. */
    record Reading(Quantity quantity, int to) {
    }

    /** A number with the unit that stands before or behind it. */
    private record Amount(NumberReading number, int to, @Nullable Unit unit) {
    }

    QuantityReader(NumberReader numbers, UnitNames units, Hedges hedges, Locale language) {
        WordLists lists = new WordLists(QuantityReader.class, "quantities", language);
        this.numbers = numbers;
        this.units = units;
        this.hedges = hedges;
        ratios = new Ratios(numbers, lists);
        to = lists.set("to");
        between = lists.set("between");
        and = lists.set("and");
        of = lists.set("of");
        change = lists.set("change");
        hours = lists.phrases("hours", Boolean.TRUE);
    }

    /**
     * @param floor
     *            the first token that the hedge may use
     * @return null when no figure begins here
     */
    @Nullable
    Reading at(Tokens tokens, int from, int floor) {
        boolean negative = isSign(tokens, from) && MINUS.contains(tokens.word(from));
        int start = isSign(tokens, from) ? from + 1 : from;
        Ratios.@Nullable Ratio ratio = ratios.at(tokens, start);
        if (ratio != null) {
            Unit unit = new Unit(QuantityKind.RATIO, "");
            return finished(tokens, new Spread(start, ratio.to(), ratio.value(), ratio.value(), ratio.step(), false),
                    unit, floor);
        }
        Amount first = amount(tokens, start);
        if (first == null) {
            return null;
        }
        Amount second = second(tokens, start, first);
        if (second != null && change.contains(tokens.word(from - 1)) && to.contains(tokens.word(first.to()))) {
            // "from 2 to 3 million" tells of a change: two figures.
            first = new Amount(first.number().inScaleOf(second.number()), first.to(),
                    first.unit() == null ? second.unit() : first.unit());
            second = null;
        }
        Unit unit = second != null && second.unit() != null ? second.unit() : first.unit();
        if (second == null && first.number().form() == NumberForm.ONE && unit == null) {
            return null;
        }
        NumberReading low = second == null ? first.number() : first.number().inScaleOf(second.number());
        NumberReading high = second == null ? low : second.number();
        BigDecimal min = negative ? high.max().negate() : low.min();
        BigDecimal max = negative ? low.min().negate() : high.max();
        boolean vague = first.number().form() == NumberForm.VAGUE;
        int end = second == null ? first.to() : second.to();
        Spread spread = new Spread(from, end, min, max, vague ? BigDecimal.ZERO : low.step(), vague);
        return finished(tokens, spread, unit == null ? plain(first.number()) : unit, floor);
    }

    /** The number or numbers, without hedge. */
    private record Spread(int from, int to, BigDecimal low, BigDecimal high, BigDecimal step, boolean vague) {
    }

    private static Unit plain(NumberReading number) {
        return new Unit(switch (number.form()) {
        case FRACTION -> QuantityKind.RATIO;
        case ORDINAL -> QuantityKind.ORDINAL;
        default -> QuantityKind.NUMBER;
        }, "");
    }

    private static boolean isSign(Tokens tokens, int index) {
        boolean sign = MINUS.contains(tokens.word(index)) || "+".equals(tokens.word(index));
        return sign && !tokens.glued(index) && tokens.glued(index + 1) && tokens.is(index, Token.Kind.SIGN);
    }

    private @Nullable Amount amount(Tokens tokens, int from) {
        Match<Unit> sign = units.sign(tokens, from);
        int start = sign == null ? from : sign.to();
        boolean name = tokens.glued(start) && sign == null && isPartOfName(tokens, start);
        NumberReading number = name ? null : numbers.at(tokens, start, sign != null);
        if (number == null || number.form() == NumberForm.ORDINAL && sign != null) {
            return null;
        }
        int next = number.to();
        if (number.form() == NumberForm.ORDINAL) {
            return new Amount(number, next, null);
        }
        boolean hyphen = "-".equals(tokens.word(next)) && tokens.glued(next) && tokens.glued(next + 1);
        Match<Unit> unit = units.after(tokens, hyphen ? next + 1 : next);
        if (unit == null && of.contains(tokens.word(next))) {
            // "13 millones de dólares", "half of a percent" is no amount of its own.
            unit = number.form() == NumberForm.FRACTION ? null : units.after(tokens, next + 1);
        }
        if (sign != null) {
            boolean same = unit != null && unit.meaning().kind() == QuantityKind.MONEY;
            return new Amount(number, same && unit != null ? unit.to() : next, same && unit != null
                    && unit.meaning().symbol().length() == 3 ? unit.meaning() : sign.meaning());
        }
        if (unit == null && isTime(tokens, start, next)) {
            return null;
        }
        boolean cut = unit == null && tokens.is(start, Token.Kind.NUMERAL) && tokens.glued(next)
                && tokens.is(next, Token.Kind.WORD);
        if (cut) {
            // "5G" and "3D" are names.
            return null;
        }
        return unit == null ? new Amount(number, next, null) : new Amount(number, unit.to(), unit.meaning());
    }

    /** "COVID-19", "G7" and the parts of an address or a version are no figures. */
    private static boolean isPartOfName(Tokens tokens, int index) {
        if (tokens.is(index - 1, Token.Kind.WORD) || isAddress(tokens, index)) {
            return true;
        }
        String before = tokens.word(index - 1);
        boolean joint = "-".equals(before) || ".".equals(before) || "/".equals(before) || "_".equals(before)
                || "#".equals(before) || ":".equals(before) || "@".equals(before);
        return joint && tokens.glued(index - 1);
    }

    /** "8:30" and "5 p.m." are times of day. */
    private boolean isTime(Tokens tokens, int from, int to) {
        boolean clock = ":".equals(tokens.word(to)) && tokens.glued(to) && tokens.glued(to + 1)
                && tokens.is(to + 1, Token.Kind.NUMERAL);
        return tokens.is(from, Token.Kind.NUMERAL) && (clock || hours.at(tokens, to) != null);
    }

    private static boolean isAddress(Tokens tokens, int index) {
        String text = tokens.text();
        int start = tokens.get(index).start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.startsWith("http", start) || text.startsWith("www.", start);
    }

    private @Nullable Amount second(Tokens tokens, int start, Amount first) {
        int at = first.to();
        boolean dash = DASHES.contains(tokens.word(at)) && tokens.glued(at) == tokens.glued(at + 1);
        boolean joined = dash || to.contains(tokens.word(at))
                || between.contains(tokens.word(start - 1)) && and.contains(tokens.word(at));
        if (!joined || first.number().form() == NumberForm.VAGUE || first.number().form() == NumberForm.ORDINAL) {
            return null;
        }
        Amount second = tokens.glued(at + 1) ? glued(tokens, at + 1) : amount(tokens, at + 1);
        if (second == null || isRangeItself(tokens, second) || second.number().form() == NumberForm.ORDINAL
                || second.number().form() == NumberForm.VAGUE) {
            return null;
        }
        Unit one = first.unit();
        boolean fits = one == null || Objects.equals(one, second.unit()) || second.unit() == null
                && one.kind() == QuantityKind.MONEY;
        boolean rises = first.number().inScaleOf(second.number()).min().compareTo(second.number().max()) < 0;
        return fits && rises ? second : null;
    }

    /** Of "-3.5 to 10-12" the second one is a range of its own. */
    private static boolean isRangeItself(Tokens tokens, Amount second) {
        int at = second.to();
        return second.unit() == null && DASHES.contains(tokens.word(at)) && tokens.glued(at) && tokens.glued(at + 1)
                && tokens.is(at + 1, Token.Kind.NUMERAL);
    }

    /** "10-12" is a range, though the second number is glued to a hyphen. */
    private @Nullable Amount glued(Tokens tokens, int index) {
        NumberReading number = numbers.at(tokens, index, false);
        Match<Unit> sign = number == null ? units.sign(tokens, index) : null;
        if (sign != null) {
            return amount(tokens, index);
        }
        if (number == null) {
            return null;
        }
        Match<Unit> unit = units.after(tokens, number.to());
        return unit == null ? new Amount(number, number.to(), null) : new Amount(number, unit.to(), unit.meaning());
    }

    private Reading finished(Tokens tokens, Spread spread, Unit unit, int floor) {
        int from = spread.from();
        int end = spread.to();
        Hedge hedge = Hedge.NONE;
        Match<Hedge> before = hedges.before(tokens, from);
        Match<Hedge> after = hedges.after(tokens, end);
        if (before != null && before.from() >= floor && unit.kind() != QuantityKind.ORDINAL) {
            hedge = before.meaning();
            from = before.from();
        } else if (after != null && unit.kind() != QuantityKind.ORDINAL) {
            hedge = after.meaning();
            end = after.to();
        } else if (between.contains(tokens.word(from - 1)) && spread.low().compareTo(spread.high()) < 0
                && from - 1 >= floor) {
            from--;
        }
        Interval interval = hedge.around(spread.low(), spread.high());
        if (spread.vague()) {
            interval = new Interval(interval.min() == null ? null : spread.low(), true, hedge == Hedge.MORE_THAN
                    || hedge == Hedge.AT_LEAST ? null : spread.high(), false);
        }
        return new Reading(new Quantity(tokens.span(from, end), unit.kind(), spread.low(), spread.high(),
                spread.step(), hedge, interval, unit.symbol().isEmpty() ? null : unit.symbol()), end);
    }
}
