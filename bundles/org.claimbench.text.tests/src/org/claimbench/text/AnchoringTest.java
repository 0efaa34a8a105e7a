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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class AnchoringTest {

    private static final String OLD = "The virus has killed nearly 2,000 people so far.";

    private static Selector on(String words, String text) {
        int start = text.indexOf(words);
        return Selector.of(text, start, start + words.length());
    }

    @Test
    void unchangedTextIsExact() {
        assertEquals(new Anchor(AnchorState.EXACT, new Span(21, 33), 1, List.of()),
                Anchoring.locate(on("nearly 2,000", OLD), OLD));
    }

    @Test
    void wordsThatStayWhileTheirNeighboursChangeAreExactWithALowerScore() {
        Anchor anchor = Anchoring.locate(on("nearly 2,000", OLD), OLD.replace("people", "patients"));
        assertEquals(AnchorState.EXACT, anchor.state());
        assertEquals(new Span(21, 33), anchor.span());
        assertEquals(35 / 48.0, anchor.score(), 0.001);
    }

    @Test
    void insertedTextMovesTheMark() {
        String newer = "On Tuesday: " + OLD;
        assertEquals(new Anchor(AnchorState.MOVED, new Span(33, 45), 1, List.of()),
                Anchoring.locate(on("nearly 2,000", OLD), newer));
    }

    @Test
    void severalPlacesWithoutTheContextAreLeftToAPerson() {
        String newer = "Some say nearly 2,000. Others deny that it was nearly 2,000 people.";
        Anchor anchor = Anchoring.locate(on("nearly 2,000", OLD), newer);
        assertEquals(AnchorState.AMBIGUOUS, anchor.state());
        assertNull(anchor.span());
        assertEquals(List.of(new Span(47, 59), new Span(9, 21)), anchor.rivals());
    }

    @Test
    void theOnePlaceWithTheWholeContextWins() {
        String newer = "• Killed: nearly 2,000\n" + OLD;
        assertEquals(new Anchor(AnchorState.MOVED, new Span(44, 56), 1, List.of(new Span(10, 22))),
                Anchoring.locate(on("nearly 2,000", OLD), newer));
    }

    @Test
    void twoPlacesWithTheWholeContextAreAmbiguous() {
        assertEquals(AnchorState.AMBIGUOUS,
                Anchoring.locate(on("nearly 2,000", "x".repeat(50) + OLD), "Yes. " + OLD + OLD).state());
    }

    @Test
    void goneWordsAreOrphaned() {
        assertEquals(new Anchor(AnchorState.ORPHANED, null, 0, List.of()),
                Anchoring.locate(on("nearly 2,000", OLD), OLD.replace("nearly", "over")));
        assertEquals(AnchorState.ORPHANED, Anchoring.locate(on("nearly 2,000", OLD), "").state());
    }

    @Test
    void partOfALargerFigureIsNotTheFigure() {
        Selector figure = on("2,000", OLD);
        assertEquals(AnchorState.ORPHANED, Anchoring.locate(figure, OLD.replace("2,000", "2,000,000")).state());
        assertEquals(AnchorState.ORPHANED, Anchoring.locate(figure, OLD.replace("2,000", "12,000")).state());
    }

    @Test
    void halfAWordIsFoundAgainWithinAWord() {
        assertEquals(AnchorState.EXACT, Anchoring.locate(on("illed", OLD), OLD).state());
    }

    @Test
    void statesHaveSmallLabels() {
        assertEquals("ambiguous", AnchorState.AMBIGUOUS.label());
    }
}
