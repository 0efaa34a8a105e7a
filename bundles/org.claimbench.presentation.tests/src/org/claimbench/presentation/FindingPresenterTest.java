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

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Deciding by digit, and saying why. */
class FindingPresenterTest {

    private static final String TEXT = "The rule is weighed. It hits nearly 2,000 firms.";

    private final Workpiece work = Workpiece.before(TEXT);
    private Screen screen = Screen.of(work.session());
    private Claim claim = work.claim("The rule is weighed");

    private FindingPresenter before() {
        screen.presenter().inHand().take(claim);
        screen.told(1, 1);
        return screen.presenter().finding();
    }

    private FindingPresenter after() {
        Workpiece published = Workpiece.after(TEXT);
        screen = Screen.of(published.session());
        claim = published.claim("The rule is weighed");
        return before();
    }

    private DossierSession session() {
        return screen.presenter().session();
    }

    private static List<String> labels(FindingPresenter finding) {
        return finding.choices().stream().map(Outcome::label).toList();
    }

    @Test
    void beforePublicationTheDigitsGiveDispositions() {
        FindingPresenter finding = before();
        assertEquals(List.of("OK", "Change", "Query", "Context", "Copy note", "Cut"), labels(finding));
        for (int i = 0; i < 6; i++) {
            assertTrue(finding.choose(i).isOK());
            assertEquals(i, finding.chosen());
            assertEquals(labels(finding).get(i), Outcome.of(claim).label());
        }
    }

    @Test
    void afterPublicationTheDigitsGiveRatings() {
        FindingPresenter finding = after();
        assertEquals(List.of("True", "Mostly true", "Half true", "Mostly false", "False", "Unproven"),
                labels(finding));
        for (int i = 0; i < 6; i++) {
            assertTrue(finding.choose(i).isOK());
            assertEquals(i, finding.chosen());
            assertEquals(labels(finding).get(i), Outcome.of(claim).label());
        }
    }

    @Test
    void aDigitWithoutAChoiceDoesNothing() {
        FindingPresenter finding = before();
        assertEquals("There is no finding 7. The digits 1 to 6 decide.", finding.choose(6).getMessage());
        assertEquals("There is no finding 0. The digits 1 to 6 decide.", finding.choose(-1).getMessage());
        assertEquals(-1, finding.chosen());
        screen.told(0, 0);
    }

    @Test
    void aDecisionIsSignedAndTakenBackAsAWhole() {
        FindingPresenter finding = before();
        finding.choose(1);
        screen.told(1, 0);
        assertEquals(Screen.CHECKER, finding.by());
        assertEquals(DossierBuilder.NOW, claim.getFinding().getAt());
        assertEquals(Optional.of("Disposition"), session().undoLabel());
        session().undo();
        assertEquals("", finding.by());
        assertEquals(-1, finding.chosen());
        assertEquals("No finding yet", Outcome.of(claim).label());
        session().redo();
        assertEquals(1, finding.chosen());
    }

    @Test
    void theMarkShowsTheDecision() {
        after().choose(4);
        assertEquals("False", screen.presenter().marks().of(claim).get(0).outcome().label());
        assertEquals(Optional.of("Rating"), session().undoLabel());
    }

    @Test
    void whyAndWhatInsteadAreWrittenStepByStep() {
        FindingPresenter finding = before();
        finding.rationale("It");
        finding.rationale("It was *enacted*.");
        finding.suggestWording("The rule was enacted");
        assertEquals("It was *enacted*.", finding.rationale());
        assertEquals("The rule was enacted", finding.suggestedWording());
        assertEquals(-1, finding.chosen());
        assertEquals(Optional.of("Suggested Wording"), session().undoLabel());
        session().undo();
        assertEquals("", finding.suggestedWording());
        assertEquals(Optional.of("Rationale"), session().undoLabel());
        session().undo();
        assertEquals("", finding.rationale());
        assertEquals(Optional.of("Claim"), session().undoLabel());
    }

    @Test
    void blanksAndTheSameWordsAreNoStep() {
        FindingPresenter finding = before();
        finding.rationale("  ");
        finding.suggestWording("\n");
        screen.told(0, 0);
        finding.rationale("Because.");
        finding.rationale("Because.");
        screen.told(1, 0);
    }

    @Test
    void aDispositionIsNoneOfTheRatingsThatCanBeChosen() {
        FindingPresenter finding = after();
        finding.rationale("Decided when the text was ours.");
        claim.getFinding().setDisposition(Disposition.OK);
        assertEquals(-1, finding.chosen());
        assertEquals("OK", Outcome.of(claim).label());
        finding.choose(4);
        assertEquals(4, finding.chosen());
        assertEquals("False", Outcome.of(claim).label());
    }

    @Test
    void withoutAClaimInHandNothingIsDecided() {
        FindingPresenter finding = before();
        screen.presenter().inHand().take(null);
        assertFalse(finding.choose(0).isOK());
        assertFalse(finding.rationale("x").isOK());
        assertFalse(finding.suggestWording("x").isOK());
        assertEquals(-1, finding.chosen());
        assertEquals("", finding.rationale() + finding.suggestedWording() + finding.by());
        assertEquals(Optional.of("Claim"), session().undoLabel());
    }
}
