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

import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fields of a claim show, and what comes of what is typed into them. */
class ClaimPresenterTest {

    private final Workpiece work = Workpiece.before("The rule is weighed. It hits nearly 2,000 firms.");
    private final DossierSession session = work.session();
    private final Screen screen = Screen.of(session);
    private final ClaimInHand inHand = screen.presenter().inHand();
    private final ClaimPresenter fields = screen.presenter().claim();
    private final Claim claim = work.claim("The rule is weighed");

    @BeforeEach
    void takeAClaimInHand() {
        inHand.take(claim);
        screen.told(1, 1);
    }

    private void undoes(String label) {
        assertEquals(Optional.of(label), session.undoLabel());
        session.undo();
    }

    @Test
    void lettersTypedIntoOneFieldAreTakenBackAtOnce() {
        fields.restate("A");
        fields.restate("A rule");
        assertEquals("A rule", fields.restatement());
        undoes("Restate");
        assertEquals("The rule is weighed", fields.restatement());
        assertEquals(Optional.of("Claim"), session.undoLabel());
        session.redo();
        assertEquals("A rule", fields.restatement());
    }

    @Test
    void whoeverTakesAnotherClaimBeginsAnotherStep() {
        fields.restate("A");
        inHand.take(null);
        inHand.take(claim);
        fields.restate("A rule");
        undoes("Restate");
        assertEquals("A", fields.restatement());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        fields.restate("");
        session.undo();
        fields.restate("The rule is weighed");
        fields.type(ClaimType.OTHER);
        fields.saidBy("  ");
        fields.asOf(" ");
        assertEquals(Optional.of("Claim"), session.undoLabel());
        assertEquals(Optional.of("Restate"), session.redoLabel());
    }

    @Test
    void blanksInAnEmptyFieldAreNoStep() {
        fields.restate("");
        screen.told(1, 0);
        session.endStep();
        assertTrue(fields.restate(" ").isOK());
        screen.told(0, 0);
        assertEquals("", fields.restatement());
    }

    @Test
    void theKindIsChosen() {
        fields.type(ClaimType.EVENT);
        assertEquals(ClaimType.EVENT, fields.type());
        undoes("Type");
        assertEquals(ClaimType.OTHER, fields.type());
    }

    @Test
    void aSpeakerIsKeptWithoutBlanksAndOfferedFromThenOn() {
        fields.saidBy(" Lena Hartwig ");
        assertEquals("Lena Hartwig", fields.saidBy());
        screen.told(1, 0);
        fields.saidBy("Lena Hartwig ");
        screen.told(0, 0);
        assertEquals(List.of("Lena Hartwig"), fields.parties());
        undoes("Said By");
        assertEquals("", fields.saidBy());
        assertEquals(List.of(), fields.parties());
    }

    @Test
    void aSpeakerWhoIsKnownIsUsedAgain() {
        fields.saidBy("WHO");
        inHand.take(work.claim("nearly 2,000 firms"));
        fields.saidBy("WHO");
        assertEquals(List.of("WHO"), fields.parties());
        fields.saidBy("");
        assertEquals(List.of("WHO"), fields.parties(), "the other claim still needs it");
    }

    @Test
    void aDateIsKeptAndCanBeTakenOut() {
        assertTrue(fields.asOf(" 2020-02 ").isOK());
        assertEquals("2020-02", fields.asOf());
        session.endStep();
        assertTrue(fields.asOf("").isOK());
        assertEquals("", fields.asOf());
        undoes("As Of");
        assertEquals("2020-02", fields.asOf());
    }

    @Test
    void whatIsNoDateIsRefusedWithAHintAndLosesNothing() {
        fields.asOf("2020");
        IStatus status = fields.asOf("Tuesday");
        assertEquals(IStatus.WARNING, status.getSeverity());
        assertTrue(status.getMessage().startsWith("“Tuesday” is not a date. Write a year"), status.getMessage());
        assertEquals("2020", fields.asOf());
    }

    @Test
    void thePlaceIsToldInWords() {
        assertEquals("1 place, sentence 1, exact", fields.place());
        inHand.take(work.claim("2,000"));
        assertEquals("1 place, sentence 2, exact", fields.place());
    }

    @Test
    void aLostPlaceIsTold() {
        claim.getAnchors().get(0).setExact("Something else");
        fields.type(ClaimType.EVENT);
        assertEquals("the mark lost its words", fields.place());
    }

    @Test
    void aClaimThatIsNowhereIsTold() {
        claim.getAnchors().clear();
        fields.type(ClaimType.EVENT);
        assertEquals("not in the text", fields.place());
    }

    @Test
    void withoutAClaimInHandFieldsAreEmptyAndKeepNothing() {
        inHand.take(null);
        assertEquals(List.of("", "", "", ""),
                List.of(fields.restatement(), fields.saidBy(), fields.asOf(), fields.place()));
        assertEquals(ClaimType.OTHER, fields.type());
        assertEquals(List.of(), fields.evidence());
        assertFalse(fields.restate("x").isOK());
        assertFalse(fields.saidBy("x").isOK());
        assertFalse(fields.asOf("2020").isOK());
        assertFalse(fields.type(ClaimType.EVENT).isOK());
        assertFalse(fields.addEvidence().isOK());
        assertEquals(Optional.of("Claim"), session.undoLabel());
        assertNull(claim.getAssertedBy());
    }
}
