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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Claim;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** Where marks are, how they lie in one another, and how a person goes from one to the next. */
class MarksTest {

    private static final String TEXT = "Nearly 2,000 people died, WHO said. Nobody knows. The end.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Screen screen = Screen.of(work.session());
    private final DossierPresenter presenter = screen.presenter();
    private final ClaimInHand inHand = presenter.inHand();

    private List<String> shown() {
        return presenter.marks().all().stream()
                .map(mark -> mark.number() + " " + screen.words(mark) + " " + mark.depth()).toList();
    }

    private String next(int caret) {
        return inHand.next(caret).map(screen::words).orElse("none");
    }

    private String previous(int caret) {
        return inHand.previous(caret).map(screen::words).orElse("none");
    }

    @Test
    void allAtAPlaceAreFoundTheShortestFirst() {
        work.claim("Nearly 2,000 people died");
        work.claim("Nearly 2,000");
        work.claim("died");
        assertEquals(List.of("Nearly 2,000", "Nearly 2,000 people died"),
                presenter.marks().allAt(0).stream().map(screen::words).toList());
        assertEquals("Nearly 2,000", presenter.marks().evenAt(3).of(TEXT));
        assertEquals(" people ", presenter.marks().evenAt(TEXT.indexOf("people")).of(TEXT));
        assertEquals("died", presenter.marks().evenAt(TEXT.indexOf("died")).of(TEXT));
        assertEquals(List.of(), presenter.marks().allAt(TEXT.indexOf("WHO")));
        assertEquals("", presenter.marks().evenAt(TEXT.indexOf("WHO")).of(TEXT));
    }

    @Test
    void theyFollowTheTextAndTheLongerOfTwoComesFirst() {
        work.claim("Nobody knows");
        work.claim("Nearly 2,000");
        work.claim("Nearly 2,000 people died");
        work.claim("2,000");
        assertEquals(List.of("1 Nearly 2,000 people died 0", "2 Nearly 2,000 1", "3 2,000 2", "4 Nobody knows 0"),
                shown());
    }

    @Test
    void aMarkThatOnlyOverlapsDoesNotEnclose() {
        work.claim("Nearly 2,000 people");
        work.claim("people died, WHO said");
        work.claim("WHO");
        assertEquals(List.of("1 Nearly 2,000 people 0", "2 people died, WHO said 0", "3 WHO 1"), shown());
    }

    @Test
    void nothingIsDrawnOnWordsThatAreNotTheClaims() {
        Revision revision = work.document().currentRevision();
        Claim lost = work.claim("WHO");
        lost.getAnchors().get(0).setExact("WTO");
        work.claim("Nobody knows");
        assertEquals(List.of("2 Nobody knows 0"), shown());
        assertEquals(TEXT, revision.getText());
    }

    @Test
    void theInnermostMarkIsFoundUnderAPlace() {
        work.claim("Nearly 2,000 people died");
        Claim inner = work.claim("2,000");
        assertSame(inner, presenter.marks().at(TEXT.indexOf("2,000")).orElseThrow().claim());
        assertEquals("Nearly 2,000 people died", screen.words(presenter.marks().at(0).orElseThrow()));
        assertEquals(Optional.empty(), presenter.marks().at(TEXT.indexOf("WHO")));
    }

    @Test
    void theMarksOnSomeWordsAreFoundHoweverFarALongerOneReaches() {
        work.claim("Nearly 2,000 people died, WHO said. Nobody knows");
        work.claim("2,000");
        work.claim("WHO");
        work.claim("The end");
        Span words = new Span(TEXT.indexOf("said"), TEXT.indexOf("knows"));
        assertEquals(List.of("Nearly 2,000 people died, WHO said. Nobody knows"),
                presenter.marks().in(words).map(screen::words).toList());
        assertEquals(List.of("Nearly 2,000 people died, WHO said. Nobody knows", "2,000", "WHO"),
                presenter.marks().in(new Span(0, TEXT.indexOf("said"))).map(screen::words).toList());
        assertEquals(List.of(true, false, false, false),
                presenter.marks().all().stream().map(presenter.marks()::enclosesOthers).toList());
    }

    @Test
    void aSentenceIsDealtWithOnceAnyWordsOfItAreMarked() {
        work.claim("WHO");
        List<Span> sentences = presenter.document().sentences();
        assertTrue(presenter.marks().on(sentences.get(0)));
        assertFalse(presenter.marks().on(sentences.get(1)));
    }

    @Test
    void theCaretTakesTheInnermostClaimAndLetsGoBesideIt() {
        Claim outer = work.claim("Nearly 2,000 people died");
        Claim inner = work.claim("2,000");
        inHand.takeAt(TEXT.indexOf("2,000"));
        assertSame(inner, inHand.claim());
        inHand.takeAt(0);
        assertSame(outer, inHand.claim());
        inHand.takeAt(TEXT.indexOf("2,000"));
        assertSame(outer, inHand.claim(), "a longer claim can be read from within");
        inHand.takeAt(TEXT.indexOf("WHO"));
        assertNull(inHand.claim());
        screen.told(2, 3);
    }

    @Test
    void oneGoesForwardAndBackAndStopsAtTheEnds() {
        work.claim("2,000");
        Claim last = work.claim("Nobody knows");
        assertEquals("2,000", next(0));
        inHand.takeAt(TEXT.indexOf("2,000"));
        assertEquals("Nobody knows", next(TEXT.indexOf("2,000")));
        assertEquals("none", previous(TEXT.indexOf("2,000")));
        inHand.take(last);
        assertEquals("none", next(TEXT.indexOf("Nobody")));
        assertEquals("2,000", previous(TEXT.indexOf("Nobody")));
        assertEquals("Nobody knows", previous(TEXT.length()));
    }

    @Test
    void inAnEmptyTextThereIsNowhereToGo() {
        assertEquals("none", next(0));
        assertEquals("none", previous(TEXT.length()));
    }

    @Test
    void theVeryFirstWordsAreReachedFromTheStart() {
        work.claim("Nearly 2,000");
        assertEquals("Nearly 2,000", next(0));
    }

    @Test
    void ofClaimsThatStartTogetherEachIsReached() {
        Claim outer = work.claim("Nearly 2,000 people died");
        Claim inner = work.claim("Nearly 2,000");
        work.claim("Nobody knows");
        inHand.take(outer);
        assertEquals("Nearly 2,000", next(0));
        inHand.take(inner);
        assertEquals("Nobody knows", next(0));
        assertEquals("Nearly 2,000 people died", previous(0));
    }

    @Test
    void fromWithinALongClaimOnlyWhatFollowsTheCaretIsNext() {
        Claim outer = work.claim("Nearly 2,000 people died, WHO said");
        work.claim("2,000");
        work.claim("WHO");
        inHand.take(outer);
        assertEquals("WHO", next(TEXT.indexOf("people")));
        assertEquals("2,000", previous(TEXT.indexOf("people")));
    }

    @Test
    void aClaimInHandIsShownUnlessTheCaretIsOnOneOfItsPlaces() {
        Screen other = Screen.of(Workpiece.before(TEXT).session());
        Claim twice = twoPlaces(other);
        other.presenter().inHand().take(twice);
        assertEquals("WHO", other.words(other.presenter().inHand().toShow(0).orElseThrow()));
        assertEquals(Optional.empty(), other.presenter().inHand().toShow(TEXT.indexOf("Nobody")));
        other.presenter().inHand().take(null);
        assertEquals(Optional.empty(), other.presenter().inHand().toShow(0));
    }

    private static Claim twoPlaces(Screen other) {
        other.claim("WHO");
        Claim claim = other.presenter().dossier().getClaims().get(0);
        Revision revision = claim.getAnchors().get(0).getRevision();
        int start = TEXT.indexOf("Nobody");
        claim.getAnchors().add(AnchorText.anchor(revision, new Span(start, start + "Nobody".length())));
        other.claim("The end");
        return claim;
    }

    @Test
    void aMarkTellsHowItsClaimStands() {
        DossierBuilder dossier = DossierBuilder.after(TEXT).claim("2,000").rating(1, "The count says so.")
                .claim("Nobody knows");
        Revision revision = dossier.build().getDocuments().get(0).currentRevision();
        assertEquals(List.of("True", "No finding yet"), Marks.in(dossier.build(), revision).all().stream()
                .map(mark -> mark.outcome().label()).toList());
    }
}
