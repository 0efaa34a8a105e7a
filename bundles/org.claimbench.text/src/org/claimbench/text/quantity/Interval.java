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

import org.eclipse.jdt.annotation.Nullable;

/**
 * The numbers between two ends. Immutable.
 *
 * @param min
 *            the lower end, or null when there is none
 * @param minIncluded
 *            whether the lower end belongs to it
 * @param max
 *            the upper end, or null when there is none
 * @param maxIncluded
 *            whether the upper end belongs to it
 */
public record Interval(@Nullable BigDecimal min, boolean minIncluded, @Nullable BigDecimal max, boolean maxIncluded) {

    /** Whether a number lies below all of it. */
    public boolean liesAbove(BigDecimal number) {
        BigDecimal end = min;
        return end != null && (minIncluded ? number.compareTo(end) < 0 : number.compareTo(end) <= 0);
    }

    /** Whether a number lies above all of it. */
    public boolean liesBelow(BigDecimal number) {
        BigDecimal end = max;
        return end != null && (maxIncluded ? number.compareTo(end) > 0 : number.compareTo(end) >= 0);
    }

    /** Whether a number belongs to it. */
    public boolean contains(BigDecimal number) {
        return !liesAbove(number) && !liesBelow(number);
    }
}
