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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence as its cards show it. */
class EvidencePresenterTest {

    private final Workpiece work = Workpiece.before("The rule is weighed. It hits nearly 2,000 firms.");
    private final DossierSession session = work.session();
    private final Screen screen = Screen.of(session);
    private final ClaimPresenter claim = screen.presenter().claim();

    @BeforeEach
    void takeAClaimInHand() {
        screen.presenter().inHand().take(work.claim("The rule is weighed"));
        screen.told(1, 1);
    }

    private EvidencePresenter added() {
        assertTrue(claim.addEvidence().isOK());
        return claim.evidence().get(claim.evidence().size() - 1);
    }

    private void undoes(String label) {
        assertEquals(Optional.of(label), session.undoLabel());
        session.undo();
    }

    @Test
    void newEvidenceIsEmptyAndTakesNoSide() {
        EvidencePresenter evidence = added();
        assertEquals("", evidence.source() + evidence.url() + evidence.excerpt());
        assertEquals(Stance.CONTEXT, evidence.stance());
        screen.told(1, 0);
        undoes("Add Evidence");
        assertEquals(List.of(), claim.evidence());
    }

    @Test
    void tellsHowItsFigureStandsToTheClaims() {
        EvidencePresenter evidence = added();
        evidence.excerpt("A count of 1,868 firms.");
        assertEquals(Optional.empty(), evidence.comparison());
        screen.presenter().inHand().take(work.claim("hits nearly 2,000 firms"));
        EvidencePresenter other = added();
        other.excerpt("A count of 1,868 firms.");
        assertEquals(Optional.of("claim: nearly 2,000; evidence: 1,868: within the hedge"),
                other.comparison().map(ComparedFigures::line));
        other.excerpt("A count of 2,004 firms.");
        assertTrue(other.comparison().orElseThrow().comparison().agreement().isConflict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nearly 2,000 firms  | A count of 1,868 firms. | ≈ | nearly 2,000 | 1,868 | within the hedge
            nearly 2,000 firms  | A count of 2,004 firms. | > | nearly 2,000 | 2,004 | exceeds: “nearly” means below
            nearly 2,000 firms  | A count of 1,500 firms. | < | nearly 2,000 | 1,500 | falls short: “nearly” means below
            1,868 firms         | A count of 1,902 firms. | ≠ | 1,868        | 1,902 | differs
            1,868 firms         | A count of 1,868 firms. | ◔ | 1,868        | 1,868 | number matches; not stated:
            1,868 firms         | 1,868 and 1,902 firms.  | ? | 1,868        | 1,868 | not comparable: several figures
            """)
    void eachComparisonHasItsSignAndItsWord(String claimed, String excerpt, String sign, String mine, String theirs,
            String word) {
        Workpiece other = Workpiece.before("The rule hits " + claimed + ". It is weighed.");
        Screen shown = Screen.of(other.session());
        shown.presenter().inHand().take(other.claim("hits " + claimed));
        assertTrue(shown.presenter().claim().addEvidence().isOK());
        EvidencePresenter evidence = shown.presenter().claim().evidence().get(0);
        evidence.excerpt(excerpt);
        ComparedFigures figures = evidence.comparison().orElseThrow();
        assertEquals(sign, ComparisonSign.of(figures.comparison().agreement()));
        String line = "claim: " + mine + "; evidence: " + theirs + ": " + word;
        assertTrue(figures.line().startsWith(line), figures::line);
    }

    @Test
    void anotherAreaIsNoConflictAndAllThatIsKnownAgrees() {
        Claim counted = work.claim("hits nearly 2,000 firms");
        screen.presenter().inHand().take(counted);
        EvidencePresenter evidence = added();
        evidence.excerpt("A count of 2,004 firms.");
        claim.figure().scope("mainland");
        evidence.figure().scope("world");
        ComparedFigures figures = evidence.comparison().orElseThrow();
        assertEquals("◔ scope differs: mainland in the claim, world in the evidence",
                ComparisonSign.of(figures.comparison().agreement()) + ' ' + figures.word());
    }

    @Test
    void aCardKnowsItsEvidenceAgain() {
        EvidencePresenter first = added();
        EvidencePresenter second = added();
        assertTrue(first.sameAs(claim.evidence().get(0)));
        assertFalse(first.sameAs(second));
    }

    @Test
    void removedEvidenceGoesAndComesBackInItsPlace() {
        EvidencePresenter first = added();
        added().source("Second");
        first.source("First");
        assertTrue(first.remove().isOK());
        assertEquals(List.of("Second"), claim.evidence().stream().map(EvidencePresenter::source).toList());
        assertEquals("It is no longer in this dossier.", first.source("Third").getMessage());
        undoes("Remove Evidence");
        assertEquals(List.of("First", "Second"), claim.evidence().stream().map(EvidencePresenter::source).toList());
    }

    @Test
    void aSourceIsKeptWithoutBlanksAroundItAndOfferedFromThenOn() {
        EvidencePresenter evidence = added();
        evidence.source(" Gazette ");
        assertEquals("Gazette", evidence.source());
        screen.told(2, 0);
        evidence.source("Gazette ");
        screen.told(0, 0);
        assertEquals(List.of("Gazette"), evidence.sources());
        undoes("Name Source");
        assertEquals(List.of(), evidence.sources());
    }

    @Test
    void theSameNameMeansTheSameSource() {
        EvidencePresenter first = added();
        first.source("Gazette");
        first.url("https://example.org/gazette");
        EvidencePresenter second = added();
        second.source("Gazette");
        assertEquals("https://example.org/gazette", second.url());
        assertEquals(List.of("Gazette"), second.sources());
    }

    @Test
    void aSourceOnWhichOthersRestIsNotRenamed() {
        EvidencePresenter first = added();
        first.source("Gazette");
        EvidencePresenter second = added();
        second.source("Gazette");
        session.endStep();
        second.source("Gazette of Monday");
        assertEquals("Gazette", first.source());
        assertEquals(List.of("Gazette", "Gazette of Monday"), second.sources());
    }

    @Test
    void anAddressIsKeptWithoutBlanksAroundIt() {
        EvidencePresenter evidence = added();
        evidence.source("Gazette");
        evidence.url(" https://example.org/gazette\n");
        assertEquals("https://example.org/gazette", evidence.url());
        screen.told(3, 0);
        evidence.url("https://example.org/gazette ");
        screen.told(0, 0);
        undoes("Source Address");
        assertEquals("", evidence.url());
    }

    @Test
    void anAddressNeedsASource() {
        EvidencePresenter evidence = added();
        screen.told(1, 0);
        evidence.url("https://example.org/gazette");
        assertEquals("", evidence.url());
        screen.told(0, 0);
    }

    @Test
    void theSourcesWordsStayAsTheyAreWithLineEndsOfTheFile() {
        EvidencePresenter evidence = added();
        evidence.excerpt(" The rule\r\nwas weighed. ");
        assertEquals(" The rule\nwas weighed. ", evidence.excerpt());
        undoes("Excerpt");
        assertEquals("", evidence.excerpt());
        screen.told(3, 0);
        evidence.excerpt("  ");
        screen.told(0, 0);
    }

    @Test
    void howItBearsOnTheClaimIsChosen() {
        EvidencePresenter evidence = added();
        evidence.stance(Stance.REFUTES);
        assertEquals(Stance.REFUTES, evidence.stance());
        screen.told(2, 0);
        evidence.stance(Stance.REFUTES);
        screen.told(0, 0);
        undoes("Stance");
        assertEquals(Stance.CONTEXT, evidence.stance());
    }

    @Test
    void aQuotationIsComparedWithTheSourcesWords() {
        EvidencePresenter evidence = added();
        evidence.excerpt("The rule was weighed");
        assertEquals("", evidence.quotation());
        claim.type(ClaimType.QUOTATION);
        assertEquals("“was” became “is”.", evidence.quotation());
        evidence.excerpt("the rule is weighed");
        assertEquals("Word for word. For information: capitals, “the” became “The”.", evidence.quotation());
    }
}
