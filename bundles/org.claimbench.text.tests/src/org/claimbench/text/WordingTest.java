/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String TEXT = " Sales don’t hit $13.03 billion, “in October”.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ales d|Sales don’t", "' hit '|hit", "13.0|13.03", "$13|$13.03",
            "' billion,'|'billion,'", "on’t hi|don’t hit", "“in Oct|“in October", "Sales|Sales"})
    void halfWordsBecomeWholeAndSpacesGo(String selected, String words) {
        int start = TEXT.indexOf(selected);
        Span span = Wording.trim(TEXT, new Span(start, start + selected.length()));
        assertEquals(words, span.of(TEXT));
    }

    @Test
    void nothingSelectedStaysNothing() {
        assertEquals(new Span(3, 3), Wording.trim(TEXT, new Span(3, 3)));
        assertEquals(0, Wording.trim(TEXT, new Span(0, 1)).length());
        assertEquals(0, Wording.trim("a \u00A0\n b", new Span(1, 4)).length());
    }

    @Test
    void aSelectionBeyondTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> Wording.trim("abc", new Span(1, 4)));
    }
}
