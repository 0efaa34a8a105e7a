/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A holiday, as the word lists write it: {@code 12-25} for a day, {@code 11-4-4} for the fourth Thursday of November,
 * {@code easter-2} for a day beside Easter of the western churches; a bar separates what differs between countries.
 */
record Holiday(String rule) {

    private static final String EASTER = "easter";

    /** Its days in a year, in the order of the calendar; several where countries differ. */
    List<LocalDate> in(int year) {
        List<LocalDate> days = new ArrayList<>();
        for (String each : rule.split("\\|")) {
            if (each.startsWith(EASTER)) {
                String offset = each.substring(EASTER.length());
                days.add(easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset)));
            } else {
                days.add(fixed(year, each));
            }
        }
        days.sort(null);
        return days;
    }

    private static LocalDate fixed(int year, String rule) {
        String[] parts = rule.split("-");
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        return parts.length == 2
                ? month.withDayOfMonth(Integer.parseInt(parts[1]))
                : month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]),
                        DayOfWeek.of(Integer.parseInt(parts[1]))));
    }

    /**
     * The anonymous Gregorian algorithm (Nature, 20 April 1876). ICU’s EasterHoliday would reckon in the zone of the
     * machine.
     */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
