/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.model.values.PartialDate;
import org.claimbench.report.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Writes dates as exact as they are known, and times always with their zone. A date never breaks over two lines. */
public final class Dates {

    private static final String NO_BREAK = "\u00a0"; //$NON-NLS-1$
    /** Such as -05:00 or +05:30, of which -5 and +5:30 are told. */
    private static final Pattern OFFSET = Pattern.compile("([+-])0?(\\d+(:(?!00)\\d\\d)*)(:00)?"); //$NON-NLS-1$
    private static final char MINUS = '\u2212';
    private static final String[] MONTHS = Messages.Date_months.split(","); //$NON-NLS-1$

    private final ZoneOffset zone;

    /**
     * @param published
     *            gives the zone in which instants are told; without it they are told in UTC
     */
    public Dates(@Nullable OffsetDateTime published) {
        zone = published == null ? ZoneOffset.UTC : published.getOffset();
    }

    /** An instant in the zone of the text; empty for none. */
    public String of(@Nullable Instant instant) {
        return instant == null ? "" : of(instant.atOffset(zone)); //$NON-NLS-1$
    }

    /** A time in its own zone; empty for none. */
    public String of(@Nullable OffsetDateTime time) {
        return time == null ? "" : NLS.bind(Messages.Date_time, //$NON-NLS-1$
                new Object[] {day(time.toLocalDate()), digits(time.getHour()) + ':' + digits(time.getMinute()),
                        zone(time.getOffset())});
    }

    /** A date as exact as it is known; empty for none. */
    public String of(@Nullable PartialDate date) {
        if (date == null) {
            return ""; //$NON-NLS-1$
        }
        return switch (date.value()) {
        case Year year -> String.valueOf(year.getValue());
        case YearMonth month -> month(month.getMonthValue()) + NO_BREAK + month.getYear();
        case LocalDate day -> day(day);
        case OffsetDateTime time -> of(time);
        default -> date.toString();
        };
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + NO_BREAK + month(day.getMonthValue()) + NO_BREAK + day.getYear();
    }

    private static String month(int month) {
        return MONTHS[month - 1];
    }

    private static String digits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number); //$NON-NLS-1$
    }

    private static String zone(ZoneOffset offset) {
        if (offset.getTotalSeconds() == 0) {
            return Messages.Date_utc;
        }
        Matcher hours = OFFSET.matcher(offset.getId());
        return Messages.Date_utc + hours.replaceFirst("$1$2").replace('-', MINUS); //$NON-NLS-1$
    }
}
