/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of dates, a file a language beside this class: what stands in a sentence, and what each date means. */
class DateTablesTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2020-02-18T12:00-05:00");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void everyDateMeansWhatTheTableSays(String language) throws IOException {
        Dates dates = new Dates(Locale.forLanguageTag(language));
        assertAll(rows(language).stream().map(row -> () -> assertEquals(row[1], read(dates, row[0]), row[0])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void withoutThePublicationInstantOnlyWhatNamesItsYearIsResolved(String language) throws IOException {
        Dates dates = new Dates(Locale.forLanguageTag(language));
        for (String[] row : rows(language)) {
            for (DateMention date : dates.of(row[0], null)) {
                if (date.relative()) {
                    assertNull(date.period(), () -> row[0] + date);
                    assertEquals(Unresolved.PUBLICATION_MISSING, date.unresolved(), () -> row[0] + date);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US|2019-06-01/2019-08-31", "en-AU|2018-12-01/2019-02-28",
            "es-ES|2019-06-01/2019-08-31", "es-AR|2018-12-01/2019-02-28"})
    void theRegionTellsWhichSummerIsMeant(String tag, String summer) {
        Locale locale = Locale.forLanguageTag(tag);
        String text = "es".equals(locale.getLanguage()) ? "Hubo incendios el verano pasado."
                : "Fires burned last summer.";
        assertEquals(summer, String.valueOf(new Dates(locale).of(text, NOON).getFirst().period()));
    }

    @Test
    void timesOfDayAloneArePlacesButNoDates() {
        String text = "He called at 8:39 p.m. EST and again on Monday at 5 p.m. sharp.";
        assertEquals(List.of("8:39 p.m. EST", "Monday at 5 p.m."),
                new Dates(Locale.US).places(text).stream().map(place -> place.of(text)).toList());
    }

    private static String read(Dates dates, String text) {
        return dates.of(text, NOON).stream().map(date -> date.span().of(text) + " = " + meaning(date))
                .collect(Collectors.joining(" ; "));
    }

    private static String meaning(DateMention date) {
        Period period = date.period();
        String readings = date.candidates().stream().map(Period::toString).collect(Collectors.joining(", "));
        String open = readings.isEmpty() ? "?" : "? " + readings;
        String bound = date.bound() == Bound.WITHIN ? "" : ' ' + date.bound().name().toLowerCase(Locale.ROOT);
        @Nullable
        TimeOfDay time = date.time();
        return (period == null ? open : period) + bound + (time == null ? "" : " " + time);
    }

    private static List<String[]> rows(String language) throws IOException {
        try (InputStream bytes = DateTablesTest.class.getResourceAsStream("dates-" + language + ".txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", 2)).toList();
        }
    }
}
