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

import java.util.stream.Stream;

import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A revision as desks get it: a moved paragraph, a changed figure, a deleted sentence, a repeated sentence. */
class WorkedCaseTest {

    private static final String LEAD = "The president spoke against new limits on trade with the maker of phones.";
    private static final String CHIPS = "Chip makers sold goods worth $13.03 billion in October.";
    private static final String VIRUS = "The outbreak took nearly 2,000 lives and put tens of thousands in bed.";
    private static final String ALLIES = "London did not listen, and Berlin may not listen either.";
    private static final String DENIAL = "The company denies that it would hand secrets to anyone.";
    private static final String ENGINES = "A decision on jet engines is due before the end of the month.";

    private static final String BEFORE = String.join("\n\n", LEAD + " " + VIRUS, ALLIES + " " + DENIAL, CHIPS, ENGINES);
    private static final String AFTER = String.join("\n\n", CHIPS, LEAD + " " + VIRUS.replace("nearly 2,000", "2,004"),
            DENIAL, ENGINES + " " + DENIAL);

    static Stream<Arguments> marks() {
        return Stream.of(Arguments.of("against new limits on trade", AnchorState.EXACT, "against new limits on trade"),
                Arguments.of(LEAD, AnchorState.EXACT, LEAD),
                Arguments.of("$13.03 billion in October", AnchorState.MOVED, "$13.03 billion in October"),
                Arguments.of(CHIPS, AnchorState.MOVED, CHIPS),
                Arguments.of("nearly 2,000", AnchorState.CHANGED, "2,004"),
                Arguments.of("took nearly 2,000 lives", AnchorState.CHANGED, "took 2,004 lives"),
                Arguments.of("tens of thousands", AnchorState.EXACT, "tens of thousands"),
                Arguments.of("Berlin may not listen either", AnchorState.ORPHANED, ""),
                Arguments.of(ALLIES, AnchorState.ORPHANED, ""),
                Arguments.of("before the end of the month", AnchorState.EXACT, "before the end of the month"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aTrueWordOnEveryMark(String words, AnchorState state, String now) {
        CarriedMark carried = RevisedText.of(BEFORE, AFTER).carry(RevisedTextTest.on(words, BEFORE));
        assertEquals(state, carried.anchor().state());
        assertEquals(now, carried.newWords());
    }

    /** It stands where it stood, between the same paragraphs, and once more at the end: context decides. */
    @ParameterizedTest
    @MethodSource("repeated")
    void theRepeatedSentenceIsTheOneThatStayed(String words) {
        CarriedMark carried = RevisedText.of(BEFORE, AFTER).carry(RevisedTextTest.on(words, BEFORE));
        assertEquals(AnchorState.EXACT, carried.anchor().state());
        int start = AFTER.indexOf(words);
        assertEquals(new Span(start, start + words.length()), carried.anchor().span());
    }

    static Stream<String> repeated() {
        return Stream.of(DENIAL, "hand secrets");
    }
}
