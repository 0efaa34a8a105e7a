/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** The examples of RFC 8785, as far as they hold no numbers. */
class CanonicalJsonTest {

    @Test
    void stringsAreEscapedAsInSection322() {
        assertEquals("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", json("€$\u000F\nA'B\"\\\\\"/"));
        assertEquals("\"\\b\\t\\f\\r\u007f\u2028\"", json("\b\t\f\r\u007f\u2028"));
    }

    @Test
    void keysAreSortedByUtf16UnitsAsInSection323() {
        Map<String, String> named = new TreeMap<>(Map.of("€", "Euro Sign", "\r", "Carriage Return", "\uFB33",
                "Hebrew Letter Dalet With Dagesh", "1", "One", "😀", "Emoji: Grinning Face", "\u0080", "Control", "ö",
                "Latin Small Letter O With Diaeresis"));

        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}", json(named));
    }

    @Test
    void listsKeepTheirOrder() {
        assertEquals("[[],{},\"b\",\"a\"]", json(List.of(List.of(), new TreeMap<>(), "b", "a")));
    }

    @Test
    void halfACharacterIsNotTakenForAnother() {
        assertEquals("\"\\ud83d?\"", json("\uD83D?"));
    }

    @Test
    void numbersAreNoPartOfIt() {
        assertThrows(IllegalArgumentException.class, () -> json(List.of(1)));
    }

    private static String json(Object value) {
        return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
    }
}
