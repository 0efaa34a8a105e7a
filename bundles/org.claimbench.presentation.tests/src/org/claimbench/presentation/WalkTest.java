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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.ItemCoverage;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** Going through a text with two keys, and saying what became of its words with one. */
class WalkTest {

    private static final String TEXT = "Sales hit $13.03 billion in October. Huawei denied that. It is sad.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final DossierSession session = work.session();
    private final Screen screen = Screen.of(session);
    private final DossierPresenter presenter = screen.presenter();

    private List<String> stops() {
        List<String> words = new ArrayList<>();
        presenter.inHand().take(null);
        Span here = new Span(0, 0);
        for (Optional<Stop> stop = presenter.walk().next(here); stop.isPresent(); stop = presenter.walk().next(here)) {
            Stop at = stop.get();
            presenter.inHand().take(at.claim());
            here = at.claim() == null ? at.span() : new Span(at.span().start(), at.span().start());
            words.add((at.claim() == null ? "" : "claim ") + at.span().of(TEXT));
        }
        return words;
    }

    private void cover(String words, ItemCoverage coverage) {
        int start = screen.at(words);
        assertTrue(presenter.coverage().cover(start, start + words.length(), coverage).isOK());
    }

    @Test
    void everyOpenItemAndSentenceIsReachedOnce() {
        assertEquals(List.of("$13.03 billion", "October", "Huawei", "It is sad."), stops());
        screen.claim("Sales hit $13.03 billion");
        assertEquals(List.of("claim Sales hit $13.03 billion", "October", "Huawei", "It is sad."), stops());
    }

    @Test
    void aClaimIsMadeOfTheSentenceAroundAStopUnlessThatIsOneAlready() {
        Span october = new Span(screen.at("October"), screen.at("October") + 7);
        assertEquals("Sales hit $13.03 billion in October.", presenter.walk().proposed(october).of(TEXT));
        screen.claim("Sales hit $13.03 billion in October.");
        assertEquals("October", presenter.walk().proposed(october).of(TEXT));
    }

    @Test
    void theReasonIsSaid() {
        assertEquals("Open: exact figure; the sentence: exact figure with period",
                presenter.walk().next(new Span(0, 0)).orElseThrow().words());
        Span huawei = new Span(screen.at("Huawei"), screen.at("Huawei"));
        assertEquals("Open: name, first time; the sentence: denial by a named party",
                presenter.walk().next(huawei).orElseThrow().words());
        assertEquals("Open: nobody has looked at this yet.",
                presenter.walk().next(new Span(screen.at("It"), screen.at("It"))).orElseThrow().words());
    }

    @Test
    void oneGoesBackTheSameWay() {
        Span october = new Span(screen.at("October"), screen.at("October") + 7);
        assertEquals("$13.03 billion", presenter.walk().previous(october).orElseThrow().span().of(TEXT));
        assertEquals(Optional.empty(), presenter.walk().previous(new Span(0, 0)));
    }

    @Test
    void atTheEndItIsSaidAndTheNextStepLeadsToTheTop() {
        Span last = new Span(screen.at("It is sad."), TEXT.length());
        assertEquals(Optional.empty(), presenter.walk().onward(last, true));
        assertEquals("Nothing more below. N goes on from the top.", presenter.walk().end(true));
        assertEquals("$13.03 billion", presenter.walk().onward(last, true).orElseThrow().span().of(TEXT));
        Span top = new Span(0, 0);
        assertEquals(Optional.empty(), presenter.walk().onward(top, false));
        assertEquals("Nothing more above. P goes on from the end.", presenter.walk().end(false));
        assertEquals("It is sad.", presenter.walk().onward(top, false).orElseThrow().span().of(TEXT));
    }

    @Test
    void onlyASecondStepFromTheSamePlaceLeadsAround() {
        Span last = new Span(screen.at("It is sad."), TEXT.length());
        assertEquals(Optional.empty(), presenter.walk().onward(last, true));
        assertEquals("Huawei", presenter.walk().onward(last, false).orElseThrow().span().of(TEXT));
        assertEquals(Optional.empty(), presenter.walk().onward(last, true));
    }

    @Test
    void whereNothingIsOpenItIsSaid() {
        presenter.document().sentences().forEach(one -> cover(one.of(TEXT), ItemCoverage.NOTHING_TO_CHECK));
        assertEquals(Optional.empty(), presenter.walk().onward(new Span(0, 0), true));
        assertEquals(Optional.empty(), presenter.walk().onward(new Span(0, 0), true));
        assertEquals("The text has no claim, and nothing in it is open.", presenter.walk().end(true));
    }

    @Test
    void aTickIsOneStepAndIsTakenBackByTheSameKey() {
        cover("October", ItemCoverage.TICKED);
        assertEquals(List.of("$13.03 billion", "Huawei", "It is sad."), stops());
        assertEquals("Right: “October”", presenter.coverage().said(screen.at("October"), screen.at("October")));
        cover("October", ItemCoverage.TICKED);
        assertEquals("Open: “October”", presenter.coverage().said(screen.at("October"), screen.at("October")));
        session.undo();
        session.undo();
        assertEquals(4, stops().size());
        assertEquals(List.of(), work.document().getItems());
    }

    @Test
    void withoutASelectionTheItemAtTheCaretIsMeantElseTheSentence() {
        presenter.coverage().cover(screen.at("ctober"), screen.at("ctober"), ItemCoverage.WAITING);
        presenter.coverage().cover(screen.at("sad"), screen.at("sad"), ItemCoverage.OPINION);
        assertEquals(List.of("$13.03 billion", "Huawei"), stops());
        assertEquals("Opinion: “It is sad.”", presenter.coverage().said(screen.at("sad"), screen.at("sad")));
        assertTrue(presenter.coverage().covers(presenter.document().sentences().get(2)));
    }

    @Test
    void aWholeSentenceCoversItsItems() {
        cover("Huawei denied that.", ItemCoverage.NOTHING_TO_CHECK);
        assertEquals(List.of("$13.03 billion", "October", "It is sad."), stops());
        cover("Huawei denied that.", ItemCoverage.TICKED);
        assertEquals("Right: “Huawei denied that.”",
                presenter.coverage().said(screen.at("denied"), screen.at("denied")));
        assertEquals(1, work.document().getItems().size());
    }
}
