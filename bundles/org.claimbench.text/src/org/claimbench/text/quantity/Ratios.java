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
import java.math.MathContext;
import java.util.Set;

import org.claimbench.text.number.NumberForm;
import org.claimbench.text.number.NumberReader;
import org.claimbench.text.number.NumberReading;
import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** Reads "one in five", "two out of three", "every third", "3:1" and "3-to-1". */
final class Ratios {

    /** What is said in parts is as exact as a whole percentage. */
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final NumberReader numbers;
    private final Phrases<Boolean> in;
    private final Phrases<Boolean> inAfterNoun;
    private final Set<String> to;
    private final Set<String> every;

    /** A proportion and the index after its last token. */
    record Ratio(BigDecimal value, BigDecimal step, int to) {
    }

    Ratios(NumberReader numbers, WordLists lists) {
        this.numbers = numbers;
        in = lists.phrases("in", Boolean.TRUE);
        inAfterNoun = lists.phrases("inAfterNoun", Boolean.TRUE);
        every = lists.set("every");
        to = lists.set("ratioTo");
    }

    @Nullable
    Ratio at(Tokens tokens, int from) {
        NumberReading ordinal = every.contains(tokens.word(from)) ? numbers.at(tokens, from + 1, false) : null;
        if (ordinal != null && ordinal.form() == NumberForm.ORDINAL && ordinal.min().signum() > 0) {
            return new Ratio(BigDecimal.ONE.divide(ordinal.min(), MathContext.DECIMAL64), STEP, ordinal.to());
        }
        NumberReading first = whole(tokens, from);
        if (first == null || tokens.glued(from) && !"(".equals(tokens.word(from - 1))) {
            return null;
        }
        int at = first.to();
        Match<Boolean> of = in.at(tokens, at);
        if (of == null && first.form() != NumberForm.FIGURES && tokens.is(at, Token.Kind.WORD)) {
            of = inAfterNoun.at(tokens, at + 1);
        }
        if (of != null) {
            NumberReading whole = whole(tokens, of.to());
            boolean part = whole != null && whole.min().compareTo(first.min()) > 0 && whole.min().intValue() <= 1000;
            return part && whole != null ? ratio(first, whole, whole.to()) : null;
        }
        boolean colon = ":".equals(tokens.word(at)) && tokens.glued(at) && tokens.glued(at + 1)
                && tokens.word(at + 1).length() == 1;
        boolean words = "-".equals(tokens.word(at)) && to.contains(tokens.word(at + 1))
                && "-".equals(tokens.word(at + 2));
        NumberReading second = colon ? whole(tokens, at + 1) : words ? whole(tokens, at + 3) : null;
        return second == null || second.min().signum() == 0 ? null : ratio(first, second, second.to());
    }

    private @Nullable NumberReading whole(Tokens tokens, int from) {
        NumberReading number = tokens.is(from, Token.Kind.SIGN) ? null : numbers.at(tokens, from, false);
        boolean fits = number != null && number.min().compareTo(number.max()) == 0 && number.min().scale() <= 0
                && (number.form() == NumberForm.FIGURES || number.form() == NumberForm.WORDS
                        || number.form() == NumberForm.ONE);
        return fits ? number : null;
    }

    private static Ratio ratio(NumberReading part, NumberReading whole, int to) {
        return new Ratio(part.min().divide(whole.min(), MathContext.DECIMAL64), STEP, to);
    }
}
