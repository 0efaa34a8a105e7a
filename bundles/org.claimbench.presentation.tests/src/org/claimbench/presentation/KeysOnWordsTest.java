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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** What bare keys do to the words at the caret and to the claim in hand. */
class KeysOnWordsTest {

    private static final String TEXT = "The maker denies it hands over secrets. The Aircrarft flew in October.\n";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Screen screen = Screen.of(work.session());
    private final DossierPresenter presenter = screen.presenter();

    private Claim inHand() {
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    @Test
    void theWordAtTheCaretGetsACopyNote() {
        for (int caret : new int[] {screen.at("crarft"), screen.at(" flew")}) {
            assertTrue(presenter.noteCopy(caret, caret).isOK());
            assertEquals("Aircrarft", inHand().getRestatement());
            assertEquals(Optional.of("Copy Note"), work.session().undoLabel());
            work.session().undo();
        }
    }

    @Test
    void whatIsDeniedIsTakenOutByItself() {
        assertEquals("Put the caret on a claim that says who said something, then press A.",
                presenter.splitAttribution(0, 0).getMessage());
        assertTrue(presenter.makeClaim(0, 0).isOK());
        assertTrue(presenter.splitAttribution(0, 0).isOK());
        assertEquals("it hands over secrets", inHand().getRestatement());
        assertEquals("The maker", presenter.claim().saidBy());
    }

    @Test
    void theWordsOfTheClaimMayStillBeSelected() {
        screen.claim("The maker denies it hands over secrets");
        assertTrue(presenter.splitAttribution(0, "The maker denies it hands over secrets".length()).isOK());
        assertEquals("it hands over secrets", inHand().getRestatement());
    }

    @Test
    void withoutAVerbOfSayingThePersonSelects() {
        screen.claim("The Aircrarft flew in October");
        assertEquals("No verb of saying was found. Select the words that are asserted, then press A.",
                presenter.splitAttribution(0, 0).getMessage());
        int start = screen.at("flew");
        assertTrue(presenter.splitAttribution(start, start + 15).isOK());
        assertEquals("flew in October", inHand().getRestatement());
    }

    @Test
    void widensAndNarrowsAmongNestedClaims() {
        presenter.makeClaim(0, 0);
        presenter.splitAttribution(0, 0);
        int caret = screen.at("hands");
        assertEquals("No claim stands within these words.", presenter.inHand().narrow(caret).getMessage());
        assertTrue(presenter.inHand().widen(caret).isOK());
        assertEquals("The maker denies it hands over secrets.", inHand().getRestatement());
        assertEquals("No claim stands around these words.", presenter.inHand().widen(caret).getMessage());
        assertTrue(presenter.inHand().narrow(caret).isOK());
        assertEquals("it hands over secrets", inHand().getRestatement());
    }

    @Test
    void aPastedAddressIsNamedByItsHost() {
        assertEquals("Evidence belongs to a claim. Put the caret on one, or press Enter to make one, then paste.",
                presenter.evidence().paste("https://www.example.org/a?b=c").getMessage());
        screen.claim("The maker denies");
        assertTrue(presenter.evidence().paste(" https://www.example.org/a?b=c\n").isOK());
        assertEquals("example.org", presenter.claim().evidence().get(0).source());
        assertEquals("https://www.example.org/a?b=c", presenter.claim().evidence().get(0).url());
        assertTrue(presenter.evidence().paste("They said: https://example.org and no more").isOK());
        assertEquals("", presenter.claim().evidence().get(1).url());
    }

    @Test
    void withoutAClaimAKeySaysHowToTakeOneInHand() {
        String how = "Put the caret on the words of a claim, or press Enter to make one.";
        assertEquals(how, presenter.evidence().stance(Stance.REFUTES).getMessage());
        assertEquals(how, presenter.evidence().pickExcerpt().getMessage());
        assertEquals(how, presenter.repeats().mark().getMessage());
        assertEquals(how, presenter.claim().flagLegal().getMessage());
        assertEquals(how, presenter.claim().addEvidence().getMessage());
        assertEquals(how, presenter.finding().choose(0).getMessage());
        assertEquals(how, presenter.inHand().delete().getMessage());
        assertEquals(how, presenter.inHand().refusal().getMessage());
    }

    @Test
    void aStanceIsThatOfTheLastEvidence() {
        screen.claim("The maker denies");
        assertEquals("This claim has no evidence yet. Paste a link or some words first.",
                presenter.evidence().stance(Stance.REFUTES).getMessage());
        presenter.evidence().paste("One");
        presenter.evidence().paste("Two");
        assertTrue(presenter.evidence().stance(Stance.REFUTES).isOK());
        assertEquals(Stance.CONTEXT, presenter.claim().evidence().get(0).stance());
        assertEquals(Stance.REFUTES, presenter.claim().evidence().get(1).stance());
        assertEquals("Refutes: the last evidence", presenter.evidence().stanceWords());
        presenter.evidence().paste("https://example.org/a");
        assertEquals("Context: “example.org”", presenter.evidence().stanceWords());
    }

    @Test
    void aTickRestsOnTheSourceThatWasUsedLast() {
        int october = screen.at("October");
        presenter.coverage().cover(october, october, ItemCoverage.TICKED);
        assertNull(item().getSource());
        presenter.coverage().cover(october, october, ItemCoverage.TICKED);
        screen.claim("The maker denies");
        presenter.evidence().paste("https://example.org/calendar");
        presenter.coverage().cover(october, october, ItemCoverage.TICKED);
        assertEquals("example.org", item().getSource().getTitle());
        assertEquals("Right: “October”, by “example.org”", presenter.coverage().said(october, october));
    }

    @Test
    void anItemTellsWhatBecameOfIt() {
        int october = screen.at("October");
        assertEquals("Nobody has looked at this yet: “October”", told(october));
        presenter.coverage().cover(october, october, ItemCoverage.TICKED);
        assertEquals("Right: “October”\n" + Screen.CHECKER, told(october));
        assertEquals(Optional.empty(), presenter.coverage().itemAt(screen.at("flew")));
        screen.claim("The Aircrarft flew in");
        assertEquals(2, presenter.walk().shown().size(), "the claim, and the sentence before it");
    }

    private String told(int place) {
        return presenter.coverage().itemAt(place).map(presenter.coverage()::told).orElseThrow();
    }

    private Item item() {
        return work.session().dossier().getDocuments().get(0).getItems().get(0);
    }

    @Test
    void theLawyersFlagIsPutAndTakenAway() {
        screen.claim("The maker denies");
        assertTrue(presenter.claim().flagLegal().isOK());
        assertTrue(presenter.claim().isLegal());
        assertEquals("For the lawyer: “The maker denies”", presenter.claim().legalWords());
        presenter.claim().flagLegal();
        assertFalse(presenter.claim().isLegal());
    }
}
