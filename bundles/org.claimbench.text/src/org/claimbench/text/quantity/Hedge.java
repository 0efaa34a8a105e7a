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
import java.util.Locale;

/**
 * What the words around a figure do to it. Where the language gives no limit ("nearly", "about"), ten per cent is ours:
 * "nearly 2,000" is 1,800 and more, but less than 2,000.
 */
public enum Hedge {

    /** The figure as it stands. */
    NONE,
    /** Less, and close to it: "nearly", "almost", "just under". */
    NEARLY,
    /** More, and close to it: "just over". */
    JUST_OVER,
    /** On both sides of it: "about", "some", "roughly". */
    ABOUT,
    /** "more than", "over". */
    MORE_THAN,
    /** "at least", "or more". */
    AT_LEAST,
    /** "less than", "under", "below". */
    LESS_THAN,
    /** "up to", "at most", "no more than". */
    UP_TO;

    private static final BigDecimal NEAR = new BigDecimal("0.1");
    /** Ends of an interval have no more digits than a reader could check. */
    private static final MathContext EXACT_ENOUGH = new MathContext(12);

    /** The name as the command line writes it: small letters, a blank between words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The numbers that the figure can stand for.
     *
     * @param low
     *            the figure, or the lower end of a range
     * @param high
     *            the figure, or the upper end of a range
     * @return never null
     */
    public Interval around(BigDecimal low, BigDecimal high) {
        return switch (this) {
        case NONE -> new Interval(low, true, high, true);
        case NEARLY -> new Interval(end(low.subtract(near(low))), true, high, false);
        case JUST_OVER -> new Interval(low, false, end(high.add(near(high))), true);
        case ABOUT -> new Interval(end(low.subtract(near(low))), true, end(high.add(near(high))), true);
        case MORE_THAN -> new Interval(low, false, null, false);
        case AT_LEAST -> new Interval(low, true, null, false);
        case LESS_THAN -> new Interval(null, false, high, false);
        case UP_TO -> new Interval(null, false, high, true);
        };
    }

    private static BigDecimal near(BigDecimal number) {
        return number.abs().multiply(NEAR);
    }

    private static BigDecimal end(BigDecimal number) {
        return number.round(EXACT_ENOUGH);
    }
}
