/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a desk would look at first, and why. */
class SuggestionsTest {

    private static List<String> sentences(String language, String text) {
        ReadText read = ReadText.of(text, Locale.forLanguageTag(language));
        return new Suggestions(List.of(new SentenceSuggester())).of(read).stream()
                .map(one -> one.reason() + ": " + one.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "exact figure with period; Chip sales hit $13.03 billion in October.",
            "hedged figure; The virus has killed nearly 2,000.",
            "denial by a named party; Huawei denies that it filters.",
            "superlative; It is the largest maker of all.", "accusation; He was charged with fraud.",
            "vote or law; They voted for the bill.", "figure in words; They met three of them.",
            "statement by a named party; Trump tweeted that it is done."})
    void theReasonOfASentence(String reason, String sentence) {
        assertEquals(List.of(reason + ": " + sentence), sentences("en", sentence));
    }

    @Test
    void otherLanguages() {
        assertEquals(List.of("exact figure with period: Der Umsatz lag im Oktober bei 13,03 Mrd. Dollar."),
                sentences("de", "Der Umsatz lag im Oktober bei 13,03 Mrd. Dollar."));
        assertEquals(List.of("exact figure with period: Les ventes valaient 13,03 milliards en octobre."),
                sentences("fr", "Les ventes valaient 13,03 milliards en octobre."));
    }

    @Test
    void aSentenceThatAssertsNothingIsNotSuggested() {
        assertEquals(List.of(), sentences("en", "Thank you. So it goes. Why?"));
        assertEquals(List.of(), sentences("en", ""));
    }

    @Test
    void theMostUrgentComesFirstAndNothingTwice() {
        String text = "Trump tweeted it. Sales fell by 12% to $13.03 billion in October 2019.";
        List<Suggestion> all = new Suggestions().of(ReadText.of(text, Locale.US));
        assertEquals("Sales fell by 12% to $13.03 billion in October 2019.", all.get(0).span().of(text));
        assertEquals(all.size(), all.stream().map(Suggestion::span).distinct().count());
        for (int at = 1; at < all.size(); at++) {
            assertTrue(all.get(at - 1).urgency() >= all.get(at).urgency());
        }
    }

    @Test
    void aNameIsSuggestedOnceAndAFigureEachTime() {
        String text = "He met Huawei. She met Huawei. It cost 5%. It cost 5%.";
        List<String> items = new Suggestions(List.of(new ItemSuggester())).of(ReadText.of(text, Locale.US)).stream()
                .map(one -> one.reason() + ": " + one.span().of(text)).toList();
        assertEquals(List.of("exact figure: 5%", "exact figure: 5%", "name, first time: Huawei"), items);
    }

    @Test
    void otherSuggestersAreHeard() {
        Suggester first = read -> List.of(new Suggestion(read.sentences().get(0), "was checked before", 1));
        List<Suggestion> found = new Suggestions(List.of(new SentenceSuggester(), first))
                .of(ReadText.of("Sales hit 5% in May.", Locale.US));
        assertEquals(List.of(new Suggestion(new Span(0, 20), "was checked before", 1)), found);
    }

    @Test
    void urgencyIsWithinItsBounds() {
        assertThrows(IllegalArgumentException.class, () -> new Suggestion(new Span(0, 1), "x", 1.1));
        assertThrows(IllegalArgumentException.class, () -> new Suggestion(new Span(0, 1), "x", Double.NaN));
    }
}
