/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import java.util.Locale;

/** What sort of quantity a figure is; only quantities of one kind can be compared, and percentages with ratios. */
public enum QuantityKind {

    /** A count or another number without a unit. */
    NUMBER,
    /** A part of a hundred: "2.9 percent". */
    PERCENT,
    /** A difference between two percentages: "two percentage points". */
    PERCENTAGE_POINTS,
    /** An amount of a currency. */
    MONEY,
    /** A number with a unit of measurement. */
    MEASURE,
    /** A length of time. */
    DURATION,
    /** A part of a whole or a proportion: "half", "one in five", "3:1". */
    RATIO,
    /** A place in an order: "third". */
    ORDINAL;

    /** The name as the command line writes it: small letters, a blank between words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
