/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates hang on the publication instant, and nothing is guessed. */
class DatesTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2020-02-18T12:00-05:00");

    private static DateMention only(String text, @Nullable OffsetDateTime published) {
        List<DateMention> found = new Dates(Locale.ENGLISH).of(text, published);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static String article() throws IOException {
        String file = System.getProperty("claimbench.article", System.getenv("CLAIMBENCH_ARTICLE"));
        assumeTrue(file != null && Files.exists(Path.of(file)),
                "Skipped: neither claimbench.article nor CLAIMBENCH_ARTICLE names the mission’s article.");
        return Files.readString(Path.of(file));
    }

    @Test
    void withoutThePublicationInstantNothingRelativeIsResolved() throws IOException {
        String text = article();
        List<DateMention> found = new Dates(Locale.ENGLISH).of(text, null);
        assertEquals(List.of("October", "Tuesday", "last week", "October", "before the end of the month"),
                found.stream().map(date -> date.span().of(text)).toList());
        for (DateMention date : found) {
            assertNull(date.period(), date::toString);
            assertEquals(Unresolved.PUBLICATION_MISSING, date.unresolved());
        }
    }

    @Test
    void thePublicationInstantResolvesTheArticle() throws IOException {
        String text = article();
        List<DateMention> found = new Dates(Locale.ENGLISH).of(text, NOON);
        assertEquals(List.of("2019-10", "2020-02-18", "2020-02-10/2020-02-16", "2019-10", "2020-02-29"),
                found.stream().map(date -> String.valueOf(date.period())).toList());
        assertEquals(Bound.BY, found.getLast().bound());
    }

    @Test
    void theZoneOfThePublicationDecidesWhichDayIsToday() {
        assertEquals("2020-02-18", String.valueOf(only("He said so today.", NOON).period()));
        OffsetDateTime tokyo = OffsetDateTime.parse("2020-02-19T02:00+09:00");
        assertEquals("2020-02-19", String.valueOf(only("He said so today.", tokyo).period()));
    }

    @Test
    void weeksBeginAsInTheRegion() {
        String text = "Charges were filed last week.";
        Map<String, String> weeks = Map.of("en-US", "2020-02-09/2020-02-15", "en-GB", "2020-02-10/2020-02-16", "en",
                "2020-02-10/2020-02-16");
        weeks.forEach((tag, week) -> assertEquals(week, String.valueOf(
                new Dates(Locale.forLanguageTag(tag)).of(text, NOON).getFirst().period()), tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"He left on Friday.|2020-02-14", "He will leave on Friday.|2020-02-21",
            "Officials said Monday they will decide Thursday.|2020-02-17", "Sales fell in October.|2019-10",
            "Sales will fall in October.|2020-10", "Sales fell in January.|2020-01",
            "It was on Tuesday, March 5.|2019-03-05", "It rained on March 5.|2019-03-05"})
    void theNearestVerbTellsWhichOneIsMeant(String text, String period) {
        assertEquals(period, String.valueOf(new Dates(Locale.ENGLISH).of(text, NOON).getFirst().period()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The talks of Friday|[2020-02-14, 2020-02-21]",
            "next Friday|[2020-02-21, 2020-02-28]", "last Monday|[2020-02-10, 2020-02-17]",
            "The October figure|[2019-10, 2020-10]", "02/03/2020|[2020-02-03, 2020-03-02]"})
    void whatCanBeReadInTwoWaysStaysOpenWithBoth(String text, String candidates) {
        DateMention date = only(text, NOON);
        assertNull(date.period());
        assertEquals(Unresolved.AMBIGUOUS, date.unresolved());
        assertEquals(candidates, date.candidates().toString());
    }

    @Test
    void aSentenceGoesOnAfterTheEndOfALineInSmallLetters() {
        assertEquals("2019-10", String.valueOf(only("Sales rose\nin October.", NOON).period()));
        assertNull(only("Sales rose\n\nThe October figure", NOON).period());
    }

    @Test
    void someTimeBeforeADateIsNotGuessed() {
        assertNull(only("It began two weeks before 1 May 2019.", NOON).period());
        assertEquals("2019-05-01", String.valueOf(only("It began before 1 May 2019.", NOON).period()));
    }

    @Test
    void absoluteDatesNeedNoInstant() {
        assertEquals("2019-10", String.valueOf(only("In October 2019 it rained.", null).period()));
        assertEquals("2020-02-18", String.valueOf(only("On Feb. 18, 2020, it rained.", null).period()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"They may march on.", "2020 people came.", "A 5 p.m. call.", "The 19-20-Help line.",
            "Room 1998 is free.", ""})
    void whatIsNoDateIsNoDate(String text) {
        assertTrue(new Dates(Locale.ENGLISH).of(text, NOON).isEmpty());
    }
}
