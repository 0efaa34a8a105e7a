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

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A figure of a text, with what it can stand for. Immutable.
 *
 * @param span
 *            where it stands, with its hedge, sign and unit, in UTF-16 units
 * @param kind
 *            what sort of quantity it is
 * @param low
 *            the number that is stated, or the lower end of a range
 * @param high
 *            the number that is stated, or the upper end of a range
 * @param step
 *            the unit of the last place that is stated: 10,000,000 for "13.03 billion"; zero where nothing exact is
 * @param hedge
 *            what the words around it say
 * @param interval
 *            the numbers that it can stand for
 * @param unit
 *            the ISO 4217 code or the sign of a currency, the symbol of a unit, "%" or "pp"; null for a mere number
 */
public record Quantity(Span span, QuantityKind kind, BigDecimal low, BigDecimal high, BigDecimal step, Hedge hedge,
        Interval interval, @Nullable String unit) {

    /** Whether one exact number is stated, neither hedged nor a range. */
    public boolean isExact() {
        return hedge == Hedge.NONE && low.compareTo(high) == 0;
    }
}
