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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a text widget gets: the words at their places, in lines that it can lay out. */
class ShownTextTest {

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    @Test
    void whatHasParagraphsStaysAsItIs() {
        String text = ("Sales fell by a third. ".repeat(100) + "\r\n\n").repeat(10);
        assertEquals(text, ShownText.of(text));
    }

    @Test
    void aLineWithoutEndIsBrokenBehindSentencesAndNoWordMoves() {
        String text = "Sales of 2,000 chips fell. Nobody knows why. ".repeat(2_000);
        String shown = ShownText.of(text);
        assertTrue(longestLine(shown) <= ShownText.LONGEST_LINE, () -> "longest line " + longestLine(shown));
        assertEquals(text, shown.replace('\n', ' '));
        assertTrue(shown.lines().allMatch(line -> line.strip().endsWith(".")));
    }

    @Test
    void withoutSentencesItIsBrokenBetweenWordsAndWithoutWordsNotAtAll() {
        String words = "chips ".repeat(3_000);
        assertTrue(longestLine(ShownText.of(words)) <= ShownText.LONGEST_LINE);
        assertEquals(words, ShownText.of(words).replace('\n', ' '));
        String letters = "x".repeat(10_000);
        assertEquals(letters, ShownText.of(letters));
    }
}
