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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.claimbench.model.ItemCoverage;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** One key an item: the next open words come by themselves, and a step that is taken back leads to its item. */
class OneKeyTest {

    private static final String TEXT = "Sales hit $13.03 billion in October. Huawei denied that. It is sad.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Screen screen = Screen.of(work.session());
    private final DossierPresenter presenter = screen.presenter();
    private final OneKey key = new OneKey(presenter);

    private OneKey.Done tick(String words) {
        int start = screen.at(words);
        return key.cover(new Span(start, start + words.length()), ItemCoverage.TICKED);
    }

    private static Optional<String> next(OneKey.Done done) {
        return done.next().map(stop -> stop.span().of(TEXT));
    }

    @Test
    void theNextOpenWordsAreSaidAndClaimsArePassedBy() {
        OneKey.Done done = tick("$13.03 billion");
        assertEquals(Optional.of("October"), next(done));
        assertEquals("Right: “$13.03 billion”; next: “October”. Open: date; the sentence: exact figure with period",
                done.words());
        screen.claim("Huawei denied that");
        assertEquals(Optional.of("It is sad."), next(tick("October")));
    }

    @Test
    void whoTakesItBackStays() {
        tick("October");
        OneKey.Done back = tick("October");
        assertEquals("Open: “October”", back.words());
        assertEquals(Optional.empty(), back.next());
    }

    @Test
    void atTheEndItIsSaidWhetherSomethingIsOpenAbove() {
        assertEquals("Right: “It is sad.”; nothing below is open, N goes on from the top", tick("It is sad.").words());
        tick("$13.03 billion");
        tick("October");
        assertEquals("Right: “Huawei”; nothing is open any more", tick("Huawei").words());
    }

    @Test
    void whatCannotBeMarkedIsRefused() {
        OneKey.Done done = key.cover(new Span(screen.at(" hit"), screen.at(" hit") + 1), ItemCoverage.TICKED);
        assertFalse(done.status().isOK());
        assertEquals(Optional.empty(), done.next());
    }

    @Test
    void aStepThatIsTakenBackLeadsToItsItem() {
        tick("$13.03 billion");
        tick("October");
        StepBack.Undone undone = new StepBack(presenter).undo();
        assertEquals("Taken back: Right, “October”", undone.words());
        assertEquals("October", undone.place().orElseThrow().span().of(TEXT));
        tick("$13.03 billion");
        assertEquals("Taken back: Open, “$13.03 billion”", new StepBack(presenter).undo().words());
    }

    @Test
    void anotherStepIsNamed() {
        screen.claim("Huawei denied that");
        assertEquals(new StepBack.Undone("Taken back: Claim", Optional.empty()), new StepBack(presenter).undo());
        assertEquals(new StepBack.Undone("", Optional.empty()), new StepBack(presenter).undo());
    }

    @Test
    void longWordsAreCutAtASpace() {
        assertEquals("Sales hit", ShortWords.of(" Sales\n hit "));
        String cut = ShortWords.of("The maker says that it hands over nothing of what it knows, to nobody at all.");
        assertEquals("The maker says that it hands over nothing of what it knows,…", cut);
    }
}
