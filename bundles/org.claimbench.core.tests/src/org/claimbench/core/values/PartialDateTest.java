/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.model.values.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as exact as they are known. */
class PartialDateTest {

    static Stream<List<Object>> precisions() {
        return Stream.of(List.of("2019", Year.of(2019)), List.of("0044", Year.of(44)),
                List.of("2019-10", YearMonth.of(2019, 10)), List.of("2020-02-29", LocalDate.of(2020, 2, 29)),
                List.of("2020-02-18T12:00-05:00", OffsetDateTime.of(2020, 2, 18, 12, 0, 0, 0, ZoneOffset.ofHours(-5))),
                List.of("2020-02-18T12:00:01.5Z", OffsetDateTime.parse("2020-02-18T12:00:01.500Z")));
    }

    @ParameterizedTest
    @MethodSource("precisions")
    void readsAndWritesEachPrecision(List<Object> example) {
        PartialDate date = PartialDate.parse(" " + example.get(0) + "\n");
        assertEquals(example.get(1), date.value());
        assertEquals(date, PartialDate.parse(date.toString()));
        assertEquals(date.value(), PartialDate.parse(date.toString()).value());
    }

    @Test
    void writesWhatItRead() {
        for (String text : List.of("2019", "0044", "2019-10", "2020-02-29", "2020-02-18T12:00-05:00")) {
            assertEquals(text, PartialDate.parse(text).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "19", "Tuesday", "2019-13", "2019-02-29", "2020-2-18", "18.02.2020",
            "2020-02-18T12:00",
            "2020-02-18T25:00Z", "2020-W07", "２０２０", "-200", "+12020-01-01T00:00Z", "-0001-01-01T00:00Z", "2019~"})
    void refusesEverythingElse(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
    }

    static Stream<Temporal> otherTemporals() {
        return Stream.of(LocalDateTime.of(2020, 2, 18, 12, 0), Year.of(10_000), Year.of(-1), YearMonth.of(10_000, 1),
                LocalDate.of(-1, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("otherTemporals")
    void holdsNothingThatItCannotWrite(Temporal other) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(other));
    }
}
