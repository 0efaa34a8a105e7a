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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.WordChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisedTextTest {

    private static final String KILLED = "The virus has killed nearly 2,000 people so far.";

    static Span on(String words, String text) {
        int start = text.indexOf(words);
        assertTrue(start >= 0, words);
        return new Span(start, start + words.length());
    }

    private static CarriedMark carry(String words, String before, String after) {
        return RevisedText.of(before, after).carry(on(words, before));
    }

    @Test
    void wordsThatStayAreExactThoughTheTextBeforeThemGrew() {
        CarriedMark carried = carry("nearly 2,000", KILLED, "On Tuesday, officials spoke. " + KILLED);
        assertEquals(AnchorState.EXACT, carried.anchor().state());
        assertEquals(new Span(50, 62), carried.anchor().span());
        assertEquals(1, carried.anchor().score(), 0.001);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nearly 2,000               | killed 2,004 people           | 2,004
            2,000                      | killed nearly 2,004 people    | 2,004
            2,000                      | killed 2,004 people           | 2,004
            killed nearly 2,000 people | killed 2,004 people           | killed 2,004 people
            nearly 2,000               | killed tens of thousands of people | tens of thousands of
            2,000                      | killed nearly 12,000 people   | 12,000
            killed nearly 2,000        | killed nearly 2,000,000 people | killed nearly 2,000,000
            has killed nearly          | slain nearly 2,000 people     | has slain nearly
            """)
    void otherWordsAtTheirPlaceAreChangedAndShown(String words, String now, String found) {
        CarriedMark carried = carry(words, KILLED, KILLED.replace("killed nearly 2,000 people", now));
        assertEquals(AnchorState.CHANGED, carried.anchor().state());
        assertEquals(found, carried.newWords());
        assertFalse(carried.onlyTypographyDiffers());
    }

    @Test
    void aChangeIsToldWordByWord() {
        CarriedMark carried = carry("killed nearly 2,000 people", KILLED, KILLED.replace("nearly 2,000", "2,004"));
        assertEquals(List.of(new WordChange(Kind.KEPT, "killed "), new WordChange(Kind.DROPPED, "nearly 2,000 "),
                new WordChange(Kind.ADDED, "2,004 "), new WordChange(Kind.KEPT, "people")), carried.difference());
    }

    @Test
    void goneWordsAreOrphaned() {
        CarriedMark carried = carry("nearly 2,000", "Rain fell. " + KILLED + " Snow fell.", "Rain fell. Snow fell.");
        assertEquals(new Anchor(AnchorState.ORPHANED, null, 0, List.of()), carried.anchor());
        assertEquals("", carried.newWords());
        assertEquals(AnchorState.ORPHANED, carry("nearly 2,000", KILLED, "").anchor().state());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One of two went     | Rain. He said no. He said no. Snow. | Rain. He said no. Snow.
            One became two      | Rain. He said no. Snow.             | Rain. He said no. He said no. Snow.
            Gone and twice back | He said no. Rain fell on us. Snow.  | Rain fell on us. He said no. Snow. He said no.
            """)
    void aRepetitionThatNothingTellsApartIsLeftToAPerson(String what, String before, String after) {
        Anchor anchor = carry("He said no", before, after).anchor();
        assertEquals(AnchorState.AMBIGUOUS, anchor.state(), what);
        assertNull(anchor.span());
        assertFalse(anchor.rivals().isEmpty());
        anchor.rivals().forEach(rival -> assertEquals("He said no", rival.of(after)));
    }

    @Test
    void aRepetitionElsewhereDoesNotDisturbWordsThatStayed() {
        String before = "Rain fell on the town all day. He said no. Snow fell on the hills at night.";
        CarriedMark carried = carry("He said no", before, before + " Nobody believed him when he spoke. He said no.");
        assertEquals(AnchorState.EXACT, carried.anchor().state());
        assertEquals(on("He said no", before), carried.anchor().span());
    }

    @Test
    void wordsOfADeletedSentenceAreNotGivenThoseOfAnotherWithTheSameWords() {
        String kept = "Snow fell on all the hills at night, officials said.";
        String before = "Rain fell on the town the whole day, officials said. " + kept;
        Anchor anchor = RevisedText.of(before, kept).carry(on("officials said", before)).anchor();
        assertEquals(AnchorState.ORPHANED, anchor.state());
        assertEquals(List.of(on("officials said", kept)), anchor.rivals());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            “Don’t go”  | "Don't go"
            12\u00a0000 | 12 000
            Cafe\u0301  | Caf\u00e9
            end.\\r\\nNo | end.\\nNo
            – gone      | — gone
            """)
    void whatOnlyLooksDifferentIsChangedButSaidToBeTheSameWords(String was, String is) {
        String old = was.translateEscapes();
        String now = is.translateEscapes();
        CarriedMark carried = carry(old, "He said: " + old + ", he did.", "He said: " + now + ", he did.");
        assertEquals(AnchorState.CHANGED, carried.anchor().state());
        assertEquals(now, carried.newWords());
        assertTrue(carried.onlyTypographyDiffers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            👩‍👩‍👧      | Look 😀 👩‍👩‍👧 here      | Look here 😀 👩‍👩‍👧 here      | EXACT   | 👩‍👩‍👧
            זה מבחן    | שלום עולם זה מבחן קטן | שלום עולם זה היה מבחן קטן | CHANGED | זה היה מבחן
            עולם       | שלום עולם זה מבחן קטן | שלום עולם זה היה מבחן קטן | EXACT   | עולם
            一家公司   | 华为是一家公司。它在中国。 | 华为是一家大公司。它在中国。 | CHANGED | 一家大公司
            中国       | 华为是一家公司。它在中国。 | 华为是一家大公司。它在中国。 | EXACT   | 中国
            """)
    void everyScriptIsFollowed(String words, String before, String after, AnchorState state, String found) {
        CarriedMark carried = carry(words, before, after);
        assertEquals(state, carried.anchor().state());
        assertEquals(found, carried.newWords());
    }

    @Test
    void halfAWordStaysHalfAWord() {
        CarriedMark carried = carry("illed near", KILLED, "Today: " + KILLED);
        assertEquals(AnchorState.EXACT, carried.anchor().state());
        assertEquals("illed near", carried.newWords());
    }

    @Test
    void aMarkNeedsWordsOfTheEarlierText() {
        RevisedText revised = RevisedText.of(KILLED, KILLED);
        assertThrows(IllegalArgumentException.class, () -> revised.carry(new Span(3, 3)));
        assertThrows(IndexOutOfBoundsException.class, () -> revised.carry(new Span(3, 300)));
    }

    @Test
    void severalMarksAreAnsweredInTheirOrder() {
        List<Span> marks = List.of(on("people", KILLED), on("virus", KILLED), on("killed", KILLED));
        assertEquals(List.of("people", "virus", "killed"),
                RevisedText.of(KILLED, KILLED).carry(marks).stream().map(CarriedMark::newWords).toList());
    }
}
