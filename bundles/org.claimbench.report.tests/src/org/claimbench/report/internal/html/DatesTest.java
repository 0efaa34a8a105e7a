/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.claimbench.model.values.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2019|2019", "2019-10|Oct 2019", "2020-02-17|17 Feb 2020",
            "2020-02-18T09:05+01:00|18 Feb 2020, 09:05 UTC+1", "2020-02-18T12:00-05:00|18 Feb 2020, 12:00 UTC−5",
            "2020-02-18T12:00+05:30|18 Feb 2020, 12:00 UTC+5:30", "2020-02-18T12:00Z|18 Feb 2020, 12:00 UTC",
            "2020-02-18T12:00+10:00|18 Feb 2020, 12:00 UTC+10"})
    void dates_are_told_as_exact_as_they_are_known(String date, String expected) {
        assertEquals(expected, new Dates(null).of(PartialDate.parse(date)).replace('\u00a0', ' '));
    }

    @Test
    void instants_are_told_in_the_zone_of_the_text() {
        Dates dates = new Dates(OffsetDateTime.parse("2020-02-18T12:00-05:00"));

        assertEquals("17 Feb 2020, 23:30 UTC−5",
                dates.of(Instant.parse("2020-02-18T04:30:00Z")).replace('\u00a0', ' '));
    }

    @Test
    void no_date_is_no_words() {
        assertEquals("", new Dates(null).of((PartialDate) null));
    }
}
