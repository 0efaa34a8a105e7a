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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Brings a quantity into the kind and unit of another one, where both measure the same sort of thing. */
public final class Conversion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<QuantityKind> PARTS = EnumSet.of(QuantityKind.PERCENT, QuantityKind.RATIO);

    private Conversion() {
    }

    /**
     * Converts. Currencies are never converted: a rate is a fact of its own.
     *
     * @param target
     *            the quantity whose unit is wanted
     * @param quantity
     *            what is converted
     * @return the same quantity in that unit, or nothing when they cannot be compared
     */
    public static Optional<Quantity> to(Quantity target, Quantity quantity) {
        if (PARTS.contains(target.kind()) && PARTS.contains(quantity.kind())) {
            boolean same = target.kind() == quantity.kind();
            BigDecimal factor = target.kind() == QuantityKind.PERCENT ? HUNDRED : BigDecimal.ONE.movePointLeft(2);
            return Optional.of(same ? quantity : scaled(quantity, target, number -> number.multiply(factor)));
        }
        if (target.kind() != quantity.kind()) {
            return Optional.empty();
        }
        String from = quantity.unit();
        String to = target.unit();
        if (from == null || to == null || from.equals(to)) {
            return from == to || from != null && from.equals(to) ? Optional.of(quantity) : Optional.empty();
        }
        if (quantity.kind() != QuantityKind.MEASURE && quantity.kind() != QuantityKind.DURATION
                || Units.convert(BigDecimal.ONE, from, to).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(scaled(quantity, target, number -> Units.convert(number, from, to).orElse(number)));
    }

    /** How one number is converted. */
    private interface Factor {
        BigDecimal of(BigDecimal number);
    }

    private static Quantity scaled(Quantity quantity, Quantity target, Factor factor) {
        Interval interval = quantity.interval();
        return new Quantity(quantity.span(), target.kind(), factor.of(quantity.low()), factor.of(quantity.high()),
                factor.of(quantity.step()), quantity.hedge(),
                new Interval(end(interval.min(), factor), interval.minIncluded(), end(interval.max(), factor),
                        interval.maxIncluded()),
                target.unit());
    }

    private static @Nullable BigDecimal end(@Nullable BigDecimal number, Factor factor) {
        return number == null ? null : factor.of(number);
    }
}
