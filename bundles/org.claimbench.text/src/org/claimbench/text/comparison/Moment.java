/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time that is known no more exactly than between two instants. Immutable.
 *
 * @param earliest
 *            when it is at the earliest
 * @param latest
 *            when it is at the latest
 */
public record Moment(Instant earliest, Instant latest) {

    /** An instant. */
    public static Moment at(OffsetDateTime instant) {
        return new Moment(instant.toInstant(), instant.toInstant());
    }

    /** Some days in an unknown zone: they begin where the date changes first, and end where it changes last. */
    public static Moment days(LocalDate first, LocalDate last) {
        return new Moment(first.atStartOfDay().toInstant(ZoneOffset.ofHours(14)),
                last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12)));
    }

    /** Whether it is certain that this is later. */
    public boolean isAfter(Moment other) {
        return earliest.isAfter(other.latest);
    }
}
