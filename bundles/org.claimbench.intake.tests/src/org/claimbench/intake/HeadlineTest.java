/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static Article read(String text) throws CoreException {
        return new PlainTextReader().read(text, "pasted text");
    }

    private static void assertOpening(String headline, String byline, String text) throws CoreException {
        Article article = read(text);
        assertEquals(headline, article.headline());
        assertEquals(byline, article.byline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ann Lee", "BY ANN LEE", "Von Ann Lee", "Por Ann Lee", "Par Ann Lee"})
    void aBylineFollowsTheHeadline(String byline) throws CoreException {
        assertOpening("Chip rule", byline, "Chip rule\n" + byline + "\nText.");
        assertOpening("Chip rule", byline, "\n\nChip rule\n\n\n  " + byline + "  \n\nText.");
    }

    @Test
    void anEmptyLineIsEnough() throws CoreException {
        assertOpening("Chip rule", "", "Chip rule\n\nText.");
        assertOpening("Chip rule", "", "\u00A0Chip rule\n \u00A0\nText.");
    }

    @Test
    void aSentenceThatOpensWithByIsNoByline() throws CoreException {
        assertOpening("Chip rule", "", "Chip rule\n\nBy the time he spoke, it was over.\n");
    }

    @Test
    void aBylineMayStandAlone() throws CoreException {
        assertOpening("", "By Ann Lee", "By Ann Lee\n\nText.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Chip rule\n\nText.", "- Chip rule\n\nText.", "It was so.\n\nText.",
            "“Is it so?”\n\nText.", "Ask:\n\nText.", "Chip rule\nText.", "Chip rule", "Chip rule\n\n"})
    void noHeadline(String text) throws CoreException {
        assertOpening("", "", text);
    }

    @Test
    void aHeadlineHasUpTo150Characters() throws CoreException {
        assertOpening("😀".repeat(150), "", "😀".repeat(150) + "\n\nText.");
        assertOpening("", "", "x".repeat(151) + "\n\nText.");
    }
}
