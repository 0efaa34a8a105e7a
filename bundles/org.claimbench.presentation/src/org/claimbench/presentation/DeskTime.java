/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Times as the desk reads them.
 *
 * @param clock
 *            tells what time it is, and in which zone the desk is
 * @param locale
 *            in whose language months are named
 */
public record DeskTime(Clock clock, Locale locale) {

    /** The time of this computer. */
    public static DeskTime here() {
        return new DeskTime(Clock.systemDefaultZone(), Locale.getDefault());
    }

    /**
     * A moment with its zone: “18 Feb 2020, 14:05 EST”.
     *
     * @param moment
     *            or null
     * @return empty for null
     */
    public String words(@Nullable Instant moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm z", moment); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The time of a day: “14:05 EST”.
     *
     * @param moment
     *            of that day
     */
    public String timeOfDay(Instant moment) {
        return format("HH:mm z", moment); //$NON-NLS-1$
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(clock.getZone()));
    }

    /**
     * How many days away a moment is at the desk.
     *
     * @param moment
     *            to come or past
     * @return 0 for today, less for days that are over
     */
    public long days(Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), ZonedDateTime.ofInstant(moment, clock.getZone())
                .toLocalDate());
    }
}
