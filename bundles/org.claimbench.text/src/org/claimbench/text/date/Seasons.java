/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a season is: three calendar months, as meteorologists count. Which ones depends on the hemisphere, and a
 * language that is spoken in both does not tell without a region; which year a winter belongs to is never certain.
 */
record Seasons(boolean north, boolean south) {

    private static final Set<String> SOUTHERN = Set.of("AR", "AU", "BO", "BR", "CL", "LS", "NZ", "PE", "PY", "SZ",
            "UY", "ZA");
    private static final int WINTER = 4;
    private static final int MONTHS = 3;

    /**
     * @param everywhere
     *            whether the language is at home in both hemispheres
     */
    static Seasons of(String region, boolean everywhere) {
        boolean southern = SOUTHERN.contains(region);
        return new Seasons(!southern, southern || region.isEmpty() && everywhere);
    }

    /** What the season of a year can be; it begins in that year, or ends in it. */
    List<Period> inYear(int season, int year) {
        Set<Period> periods = new TreeSet<>(Comparator.comparing(Period::from));
        for (LocalDate first : firsts(season, year)) {
            periods.add(from(first));
            if (isOverNewYear(first)) {
                periods.add(from(first.minusYears(1)));
            }
        }
        return List.copyOf(periods);
    }

    /** The season that begins in one year and ends in the next one. */
    List<Period> over(int season, int year) {
        return firsts(season, year).stream().filter(Seasons::isOverNewYear).map(Seasons::from).toList();
    }

    /** Seasons that were over on a day, last first; those that had not begun, first one first; or the one of then. */
    List<Period> near(int season, LocalDate today, int which) {
        Collection<Period> periods = new ArrayList<>();
        for (boolean northern : hemispheres()) {
            LocalDate first = first(season, northern, today.getYear());
            while (!from(first).to().isBefore(today)) {
                first = first.minusYears(1);
            }
            // Now the last one that was over.
            Period over = from(first);
            Period next = from(first.plusYears(1));
            boolean now = !next.from().isAfter(today);
            boolean sameYear = over.to().getYear() == today.getYear();
            switch (which) {
            case -1 -> {
                periods.add(over);
                // "last summer", said in autumn, can be that of the year before.
                if (sameYear) {
                    periods.add(from(first.minusYears(1)));
                }
            }
            case 0 -> {
                periods.add(now || !sameYear ? next : over);
                if (!now && sameYear && isOverNewYear(first)) {
                    periods.add(next);
                }
            }
            default -> periods.add(now ? from(first.plusYears(2)) : next);
            }
        }
        return periods.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    private List<Boolean> hemispheres() {
        return north && south ? List.of(true, false) : List.of(north);
    }

    private List<LocalDate> firsts(int season, int year) {
        return hemispheres().stream().map(northern -> first(season, northern, year)).toList();
    }

    private static LocalDate first(int season, boolean northern, int year) {
        int here = northern ? season : (season + 1) % WINTER + 1;
        return LocalDate.of(year, here * MONTHS, 1);
    }

    private static boolean isOverNewYear(LocalDate first) {
        return first.getMonthValue() == MONTHS * WINTER;
    }

    private static Period from(LocalDate first) {
        return new Period(first, first.plusMonths(MONTHS).minusDays(1), Precision.SEASON);
    }
}
