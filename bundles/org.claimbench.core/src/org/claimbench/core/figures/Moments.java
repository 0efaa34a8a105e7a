/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

import org.claimbench.model.values.PartialDate;
import org.claimbench.text.comparison.Moment;
import org.claimbench.text.date.Period;
import org.eclipse.jdt.annotation.Nullable;

/** Times of the model as the comparison of figures understands them. */
final class Moments {

    private Moments() {
    }

    static @Nullable Moment of(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        return switch (date.value()) {
        case OffsetDateTime instant -> Moment.at(instant);
        case LocalDate day -> Moment.days(day, day);
        case YearMonth month -> Moment.days(month.atDay(1), month.atEndOfMonth());
        case Year year -> Moment.days(year.atDay(1), year.atDay(year.length()));
        default -> null;
        };
    }

    static Moment of(Period period) {
        return Moment.days(period.from(), period.to());
    }
}
