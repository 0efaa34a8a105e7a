/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.claimbench.text.quantity.Hedge;
import org.claimbench.text.quantity.Interval;
import org.claimbench.text.quantity.Quantity;
import org.claimbench.text.quantity.QuantityKind;

/** Works a figure out from others that a source states. */
public final class Derivation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Derivation() {
    }

    /**
     * An amount and its change: "12.66 billion in September, +2.9 % in October" makes 13.03 billion. The change has to
     * carry its sign, and there has to be one amount only.
     *
     * @param text
     *            the words that hold the quantities
     * @param quantities
     *            the quantities of the words
     * @return the amount after the change, as exact as the amount is stated; nothing when the words have another form
     */
    public static Optional<Quantity> changed(String text, List<Quantity> quantities) {
        List<Quantity> changes = quantities.stream().filter(each -> each.kind() == QuantityKind.PERCENT
                && each.isExact() && "+-−–".indexOf(text.charAt(each.span().start())) >= 0).toList();
        List<Quantity> amounts = quantities.stream().filter(each -> each.isExact()
                && (each.kind() == QuantityKind.MONEY || each.kind() == QuantityKind.NUMBER
                        || each.kind() == QuantityKind.MEASURE))
                .toList();
        if (changes.size() != 1 || amounts.size() != 1) {
            return Optional.empty();
        }
        Quantity amount = amounts.getFirst();
        BigDecimal factor = HUNDRED.add(changes.getFirst().low()).divide(HUNDRED);
        BigDecimal value = rounded(amount.low().multiply(factor), amount.step());
        return Optional.of(new Quantity(amount.span(), amount.kind(), value, value, amount.step(), Hedge.NONE,
                new Interval(value, true, value, true), amount.unit()));
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step) {
        return step.signum() == 0 ? value : value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
