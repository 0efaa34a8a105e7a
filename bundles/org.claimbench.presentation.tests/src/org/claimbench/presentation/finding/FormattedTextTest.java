/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Markdown as it reads, without anything that could run or be fetched. */
class FormattedTextTest {

    private static void reads(String markdown, String text, String... looks) {
        FormattedText formatted = FormattedText.of(markdown);
        assertEquals(text, formatted.text());
        assertEquals(List.of(looks), formatted.runs().stream().map(run -> run.look() + " "
                + formatted.text().substring(run.start(), run.start() + run.length())).toList());
    }

    @Test
    void wordsAndHowTheyLook() {
        reads("", "");
        reads("The order is **right**,\nthe *cause* is `not shown`.", "The order is right, the cause is not shown.",
                "STRONG right", "EMPHASIS cause", "CODE not shown");
        reads("# Toll\n\nTwo counts.", "Toll\n\nTwo counts.", "STRONG Toll");
        reads("First\\\nsecond\n\n---\n\n> *as* said", "First\nsecond\n\n———\n\nas said", "EMPHASIS \n\nas said",
                "EMPHASIS as");
    }

    @Test
    void listsKeepTheirNumbers() {
        reads("Two:\n\n- one\n- other\n  1. first\n  2. second\n\nEnd.",
                "Two:\n\n• one\n• other\n   1. first\n   2. second\n\nEnd.");
        reads("3. three\n4. four", "3. three\n4. four");
    }

    @Test
    void anAddressIsToBeSeenAndNothingIsFetched() {
        reads("See [the notice](https://example.org/n) and <https://example.org>.",
                "See the notice (https://example.org/n) and https://example.org.", "LINK the notice",
                "LINK https://example.org");
        reads("![A chart](https://example.org/c.png)", "A chart (https://example.org/c.png)", "LINK A chart");
        reads("<script>alert(1)</script> <b>so</b>", "<script>alert(1)</script> <b>so</b>");
    }
}
