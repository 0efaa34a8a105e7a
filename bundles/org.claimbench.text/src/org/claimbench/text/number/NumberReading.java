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

/**
 * A number that was read from a text. Immutable.
 *
 * @param from
 *            the index of its first token
 * @param to
 *            the index after its last token
 * @param min
 *            the smallest number that it can mean
 * @param max
 *            the largest one, the same unless the form is {@link NumberForm#VAGUE}: then the first that is too large
 * @param step
 *            the unit of the last place that is stated: 10,000,000 for "13.03 billion", 1 for "2,000"; zero when the
 *            form is vague
 * @param scale
 *            what the words for the scale multiply by, 1,000,000,000 for "13.03 billion"; one when there are none
 * @param form
 *            how it is written
 */
public record NumberReading(int from, int to, BigDecimal min, BigDecimal max, BigDecimal step, BigDecimal scale,
        NumberForm form) {

    static NumberReading of(int from, int to, BigDecimal value, BigDecimal step, NumberForm form) {
        return new NumberReading(from, to, value, value, step, BigDecimal.ONE, form);
    }

    /** This number in the scale of another one, as the first of "two to three million" is. */
    public NumberReading inScaleOf(NumberReading other) {
        return scale.compareTo(BigDecimal.ONE) == 0 ? times(other.scale, to) : this;
    }

    NumberReading times(BigDecimal factor, int end) {
        return new NumberReading(from, end, min.multiply(factor), max.multiply(factor), step.multiply(factor),
                scale.multiply(factor), form);
    }
}
