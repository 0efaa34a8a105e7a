/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSearchTest {

    private static final String TEXT = "Some say nearly 2,000 died. The virus has killed nearly 2,000 people so far. "
            + "“Don’t panic”, he said. It was 12,500 before.";
    private static final Span FIRST = new Span(9, 21);
    private static final Span SECOND = new Span(49, 61);

    private static Anchor find(String exact, String prefix, String suffix) {
        return QuoteSearch.in(TEXT).find(new Quote(exact, prefix, suffix, null));
    }

    @Test
    void wordsThatStandOnceAreFound() {
        assertEquals(new Anchor(AnchorState.EXACT, new Span(42, 48), 1, List.of()), find("killed", "", ""));
    }

    @Test
    void theSameWordsAtSeveralPlacesAreLeftToAPerson() {
        assertEquals(new Anchor(AnchorState.AMBIGUOUS, null, 1, List.of(FIRST, SECOND)), find("nearly 2,000", "", ""));
    }

    @Test
    void contextDecides() {
        assertEquals(new Anchor(AnchorState.EXACT, SECOND, 1, List.of(FIRST)),
                find("nearly 2,000", "has killed ", " people"));
        assertEquals(FIRST, find("nearly 2,000", "Some say ", " have died").span());
    }

    @Test
    void contextThatFitsNowhereDoesNotDecide() {
        assertEquals(AnchorState.AMBIGUOUS, find("nearly 2,000", "a figure of ", " was named").state());
    }

    @Test
    void aPositionDecidesWhereTheWordsStandThere() {
        QuoteSearch search = QuoteSearch.in(TEXT);
        assertEquals(SECOND, search.find(new Quote("nearly 2,000", "", "", 49)).span());
        assertEquals(AnchorState.AMBIGUOUS, search.find(new Quote("nearly 2,000", "", "", 50)).state());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            virus has killed about 2,100 people | virus has killed nearly 2,000 people
            viruz                               | virus
            "Don't panic"                       | “Don’t panic”
            It was 12,600 before                | It was 12,500 before
            """)
    void alikeWordsAreProposed(String quote, String found) {
        Anchor anchor = find(quote, "", "");
        assertEquals(AnchorState.CHANGED, anchor.state());
        int start = TEXT.indexOf(found);
        assertEquals(new Span(start, start + found.length()), anchor.span());
        assertTrue(anchor.score() > 0.7 && anchor.score() <= 1);
    }

    @Test
    void alikeWordsAtSeveralPlacesAreLeftToAPerson() {
        Anchor anchor = find("nearly 2,001", "", "");
        assertEquals(AnchorState.AMBIGUOUS, anchor.state());
        assertEquals(List.of(FIRST, SECOND), anchor.rivals());
    }

    @Test
    void partOfALargerFigureIsNotTheFigure() {
        assertEquals(AnchorState.CHANGED, find("2,500", "", "").state());
        assertEquals(AnchorState.EXACT, find("2,500", "was 1", "").state());
    }

    @Test
    void whatIsNotThereIsOrphanedAndSaysHowNearItCame() {
        Anchor anchor = find("Nothing of this sort stands anywhere in it", "", "");
        assertEquals(AnchorState.ORPHANED, anchor.state());
        assertTrue(anchor.score() < 0.6);
        assertEquals(AnchorState.ORPHANED, QuoteSearch.in("").find(new Quote("a", "", "", null)).state());
    }

    @Test
    void aQuotationNeedsWords() {
        assertThrows(IllegalArgumentException.class, () -> new Quote(" ", "", "", null));
    }
}
