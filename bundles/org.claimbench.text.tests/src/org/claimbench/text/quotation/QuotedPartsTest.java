/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPartsTest {

    private static List<String> parts(String text) {
        return QuotedParts.of(text).stream().map(part -> part.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said “we won,” and left.", "He said \"we won,\" and left.",
            "Er sagte „we won,“ und ging.",
            "Er sagte »we won,« und ging.", "Il dit «we won,» et part.", "Han sa ”we won,” och gick."})
    void everyUsualForm(String text) {
        assertEquals(List.of("we won,"), parts(text));
    }

    @Test
    void severalPartsAndQuotationsWithin() {
        assertEquals(List.of("He called it ‘mad,’", "so it was."),
                parts("“He called it ‘mad,’” she said, “so it was.”"));
    }

    @Test
    void aQuotationMayGoOnInTheNextParagraph() {
        assertEquals(List.of("First.", "Second."), parts("“First.\n\n“Second.” He left."));
    }

    @Test
    void marksThatOpenNothing() {
        assertEquals(List.of(), parts("A 27\" screen, a “mark without end.\nNothing “” here."));
    }
}
