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

import java.time.DateTimeException;
import java.time.Instant;

import org.claimbench.model.values.Instants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants as files hold them: read as Java itself reads them. */
class InstantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-18T17:00:00Z", "2020-02-29T23:59:59Z", "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z", "2020-02-18T24:00:00Z", "2016-12-31T23:59:60Z", "2020-02-18T17:00:00.123456789Z",
            "2020-02-18t17:00:00z", "2020-02-18T12:00:00-05:00", "+10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z"})
    void readsWhatJavaReads(String text) {
        assertEquals(Instant.parse(text), Instants.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tuesday", "2020-02-18T17:00Z", "2020-02-30T17:00:00Z", "2019-02-29T00:00:00Z",
            "2020-13-01T00:00:00Z",
            "2020-00-01T00:00:00Z", "2020-01-00T00:00:00Z", "2020-02-18T25:00:00Z", "2020-02-18T24:00:01Z",
            "2020-02-18T17:60:00Z", "2020-02-18T17:00:61Z", "2020-02-18T17:00:60Z", "2020-02-18 17:00:00Z",
            "2020-02-18T17:00:00+", "２020-02-18T17:00:00Z", " 2020-02-18T17:00:00Z"})
    void refusesWhatJavaRefuses(String text) {
        assertThrows(DateTimeException.class, () -> Instant.parse(text));
        assertThrows(DateTimeException.class, () -> Instants.parse(text));
    }
}
