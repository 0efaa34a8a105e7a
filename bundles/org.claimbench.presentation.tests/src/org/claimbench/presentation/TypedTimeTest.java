/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private static final Clock DESK = Clock.fixed(Instant.parse("2020-02-18T02:00:00Z"),
            ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource({"18:00, 2020-02-17T18:00-05:00", "2020-02-19, 2020-02-19T23:59-05:00",
            "2020-07-01 18:00, 2020-07-01T18:00-04:00", "2020-02-19T18:00, 2020-02-19T18:00-05:00",
            "2020-02-19T18:00+01:00, 2020-02-19T18:00+01:00"})
    void isOnTheClockOfTheDesk(String typed, String time) {
        assertEquals(OffsetDateTime.parse(time), TypedTime.of(" " + typed + " ", DESK));
        assertEquals(Optional.empty(), TypedTime.problem(typed, DESK));
    }

    @Test
    void nothingIsNoTime() {
        assertNull(TypedTime.of("  ", DESK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "6", "25:00", "2020-02-30", "2020-02-19 6pm", "tomorrow at noon"})
    void whatIsNoTimeIsSaid(String typed) {
        assertTrue(TypedTime.problem(typed, DESK).orElseThrow().contains("“" + typed + "”"));
    }
}
