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
import java.math.BigInteger;
import java.util.Set;

import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/** Reads numbers that are written in words: "two hundred and three thousand", "zweihunderttausend". */
final class SpelledNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final Set<String> articles;
    private final Set<String> and;
    private final Set<String> starting;
    private final Set<String> points;
    private final Set<String> joining;

    SpelledNumbers(NumberWords words) {
        this.words = words;
        articles = words.lists().set("articles");
        and = words.lists().set("and");
        starting = words.lists().set("starting");
        points = words.lists().set("point");
        joining = words.joining();
    }

    /** The number that begins at this token, or null. */
    @Nullable
    NumberReading at(Tokens tokens, int from) {
        if (!tokens.is(from, Token.Kind.WORD)) {
            return null;
        }
        Sum sum = new Sum();
        int at = from;
        if (articles.contains(tokens.word(at)) && words.scales().at(tokens, at + 1) != null) {
            sum.add(BigDecimal.ONE);
            at++;
        } else if (starting.contains(tokens.word(at))) {
            sum.add(BigDecimal.ONE);
        }
        at = whole(tokens, at, sum);
        if (at == from) {
            return null;
        }
        BigDecimal value = sum.total();
        if (points.contains(tokens.word(at))) {
            Match<BigDecimal> decimals = words.cardinals().at(tokens, at + 1);
            if (decimals != null) {
                String digits = decimals.meaning().toPlainString();
                value = value.add(decimals.meaning().movePointLeft(digits.length()));
                at = decimals.to();
            }
        }
        boolean one = value.equals(BigDecimal.ONE) && at == from + 1;
        NumberForm form = one ? NumberForm.ONE : NumberForm.WORDS;
        return new NumberReading(from, at, value, value, sum.step(), sum.step(), form);
    }

    private int whole(Tokens tokens, int from, Sum sum) {
        int at = from;
        while (true) {
            int start = at;
            if (at > from && "-".equals(tokens.word(at)) && tokens.glued(at) && tokens.glued(at + 1)
                    || sum.atScale() && and.contains(tokens.word(at))) {
                start++;
            }
            Match<BigDecimal> number = words.cardinals().at(tokens, start);
            BigDecimal joined = number == null ? joined(tokens.word(start)) : null;
            Match<BigDecimal> scale = start == at || !and.contains(tokens.word(at))
                    ? words.scales().at(tokens, start)
                    : null;
            if (scale != null && sum.scale(scale.meaning())) {
                at = scale.to();
            } else if (number != null && sum.add(number.meaning())) {
                at = number.to();
            } else if (joined != null && sum.add(joined)) {
                at = start + 1;
            } else {
                return at;
            }
        }
    }

    /** "zweihundertfünfzigtausend" and "tausendzwanzig" are one word. */
    private @Nullable BigDecimal joined(String word) {
        for (String thousand : joining) {
            int place = word.indexOf(thousand);
            if (place >= 0) {
                BigDecimal left = place == 0 ? BigDecimal.ONE : single(word.substring(0, place));
                String rest = word.substring(place + thousand.length());
                BigDecimal right = rest.isEmpty() ? BigDecimal.ZERO : single(rest);
                return left == null || right == null ? null : left.multiply(THOUSAND).add(right);
            }
        }
        return null;
    }

    private @Nullable BigDecimal single(String word) {
        Match<BigDecimal> match = words.cardinals().at(Tokens.of(word, false), 0);
        return match == null ? null : match.meaning();
    }

    /** What was added up so far. */
    private static final class Sum {

        private BigDecimal finished = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal lastScale = BigDecimal.ZERO;
        private BigDecimal step = BigDecimal.ONE;
        private boolean empty = true;

        boolean add(BigDecimal number) {
            boolean fits = current.signum() == 0
                    ? finished.signum() == 0 || number.compareTo(lastScale) < 0
                    : current.remainder(HUNDRED).signum() == 0 && number.compareTo(HUNDRED) < 0;
            if (fits) {
                current = current.add(number);
                step = BigDecimal.ONE;
                empty = false;
            }
            return fits && !(number.signum() == 0 && finished.signum() != 0);
        }

        boolean scale(BigDecimal scale) {
            if (empty || scale.equals(HUNDRED) && current.compareTo(HUNDRED) >= 0) {
                return false;
            }
            if (scale.compareTo(HUNDRED) == 0) {
                current = current.multiply(HUNDRED);
            } else if (lastScale.signum() != 0 && scale.compareTo(lastScale) > 0) {
                // "trece mil millones": thirteen thousand times a million.
                finished = finished.add(current).multiply(scale);
                current = BigDecimal.ZERO;
            } else if (current.signum() == 0) {
                return false;
            } else {
                finished = finished.add(current.multiply(scale));
                current = BigDecimal.ZERO;
            }
            lastScale = scale.compareTo(HUNDRED) == 0 ? lastScale : scale;
            // A dozen is counted out, a million is rounded to.
            step = scale.precision() == 1 || scale.unscaledValue().equals(BigInteger.ONE) ? scale : BigDecimal.ONE;
            return true;
        }

        boolean atScale() {
            return finished.signum() != 0 && current.signum() == 0
                    || current.signum() != 0 && current.remainder(HUNDRED).signum() == 0;
        }

        BigDecimal total() {
            return finished.add(current);
        }

        BigDecimal step() {
            return step;
        }
    }
}
