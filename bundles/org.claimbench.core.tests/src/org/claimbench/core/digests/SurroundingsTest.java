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

import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The plant closed. Sales rose sharply. The firm denied it. ; Sales rose ; Sales rose sharply.
            The U.S. Commerce Department left early. ; Department left ; The U.S. Commerce Department left early.
            Is it so? Mr. Trump said no! Nobody asked. ; said ; Mr. Trump said no!
            He wrote “it is over.” Then he left. ; Then ; He wrote “it is over.” Then he left.
            He wrote “it is finished.” Then he left. ; Then ; Then he left.
            It was about nothing. and then more came. ; more ; It was about nothing. and then more came.
            It cost $13.03 billion. Then more. ; $13.03 ; It cost $13.03 billion.
            销售额上升。“公司否认。”没有人问。 ; 公司 ; “公司否认。”
            It ended sadly 😀😀😀. Then more. ; Then ; It ended sadly 😀😀😀. Then more.
            No end at all ; end ; No end at all
            The plant closed. Sales rose sharply. It lied. ; closed. Sales ; The plant closed.|Sales rose sharply.
            """)
    void isTheSentenceOrMore(String text, String words, String sentence) {
        assertEquals(sentence, around(text, words));
        assertEquals(sentence, around("Other things.\n" + text + "\nMore of them.", words));
    }

    @Test
    void aLineFeedEndsASentence() {
        assertEquals("A headline", around("A headline\nIt says nothing.", "headline\n"));
        assertEquals("It says nothing.", around("A headline\nIt says nothing.", "\nIt"));
        assertEquals("", around("A headline\n\nIt says nothing.", "\n"));
    }

    @Test
    void wordsOverTwoLinesStandInBoth() {
        assertEquals("A headline|It says nothing.",
                around("A first\nA headline\nIt says nothing. And others.", "headline\nIt"));
    }

    @Test
    void thePlaceOfTheWordsIsTold() {
        assertEquals(List.of("2 A headline", "-9 It says nothing."),
                Surroundings.of("A headline\nIt says nothing. And others.", new Span(2, 13)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The plant closed. ", "It cost 3.5 billion dollars (about a tenth of everything). ",
            "No. 7 of 12, no. 8 of 13. Nothing ended. ", "1234567. ", "公司否认。"})
    void isTheSameHoweverFarTheBeginning(String sentence) {
        for (int count : new int[] {1, 30, 31, 500}) {
            String before = sentence.repeat(count);
            assertEquals(List.of("0 Words stand there."),
                    Surroundings.of(before + "Words stand there.", new Span(before.length(), before.length() + 5)));
        }
    }

    @Test
    void aParagraphWithoutAnEndIsOneSentence() {
        String words = "word ".repeat(1000) + "end";
        assertEquals(words, around(words, "end"));
        assertEquals(words, around("Before.\n" + words + "\nAfter.", "end"));
    }

    @Test
    void theEndsOfTheTextAreEnds() {
        assertEquals("Sales rose.", around("Sales rose.", "Sales rose."));
        assertEquals(List.of(), Surroundings.of("Sales rose.\n", new Span(11, 12)));
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return Surroundings.of(text, new Span(start, start + words.length())).stream()
                .map(sentence -> sentence.substring(sentence.indexOf(' ') + 1)).collect(Collectors.joining("|"));
    }
}
