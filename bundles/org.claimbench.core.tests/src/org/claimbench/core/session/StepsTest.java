/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.claimbench.core.commands.NameSource;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetExcerpt;
import org.claimbench.core.commands.SetRationale;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SetType;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one undo takes back: what a person did, not the letters of which it was made. */
class StepsTest {

    private final DossierSession session;
    private final Claim claim;
    private int changes;
    private int saves;

    StepsTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before("Some words of a text.").claim("words")
                .evidence("A report", Stance.SUPPORTS, "x")
                .claim("text").session(folder.resolve("a.dossier"));
        claim = session.dossier().getClaims().get(0);
        session.addListener(new SessionListener() {

            @Override
            public void changed() {
                changes++;
            }

            @Override
            public void saved() {
                saves++;
            }
        });
    }

    private void type(String... texts) {
        for (String text : texts) {
            assertTrue(session.execute(new Restate(claim, text)).isOK());
        }
    }

    @Test
    void lettersOfOneFieldAreOneStep() throws IOException {
        byte[] before = session.bytes();
        type("S", "So", "Som");
        assertEquals("Som", claim.getRestatement());
        assertEquals(3, changes);
        session.undo();
        assertArrayEquals(before, session.bytes());
        assertEquals(Optional.empty(), session.undoLabel());
        session.redo();
        assertEquals("Som", claim.getRestatement());
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void anotherFieldOrAnotherClaimIsAnotherStep() {
        type("S");
        session.execute(new SetExcerpt(claim.getEvidence().get(0), "y"));
        session.execute(new Restate(session.dossier().getClaims().get(1), "z"));
        type("T");
        session.undo();
        assertEquals("S", claim.getRestatement());
        session.undo();
        assertEquals("text", session.dossier().getClaims().get(1).getRestatement());
        session.undo();
        assertEquals("x", claim.getEvidence().get(0).getExcerpt());
        session.undo();
        assertEquals("words", claim.getRestatement());
    }

    @Test
    void whoeverLeavesAFieldEndsTheStep() {
        type("S", "So");
        session.endStep();
        type("Som");
        session.undo();
        assertEquals("So", claim.getRestatement());
    }

    @Test
    void aSaveEndsTheStep() throws CoreException {
        type("S");
        session.save();
        type("So", "Som");
        session.undo();
        assertEquals("S", claim.getRestatement());
        assertFalse(session.dirty());
    }

    @Test
    void choicesAreStepsOfTheirOwn() {
        session.execute(new SetType(claim, ClaimType.EVENT));
        session.execute(new SetType(claim, ClaimType.NAME));
        session.undo();
        assertEquals(ClaimType.EVENT, claim.getType());
    }

    @Test
    void whatWasUndoneCanStillBeRedoneUntilSomethingNewIsDone() {
        type("S");
        session.endStep();
        type("So");
        session.undo();
        type("Sa");
        assertEquals(Optional.empty(), session.redoLabel());
        session.undo();
        assertEquals("S", claim.getRestatement());
    }

    @Test
    void lettersThatMakeAFindingAPartyOrASourceAreOneStepToo() throws IOException {
        byte[] before = session.bytes();
        for (String text : new String[] {"B", "Be", "Bec"}) {
            session.execute(new SetRationale(claim, text, "Ada", DossierBuilder.NOW));
        }
        assertEquals("Bec", claim.getFinding().getRationale());
        session.undo();
        assertNull(claim.getFinding());
        for (String text : new String[] {"W", "WH", "WHO"}) {
            session.execute(new SetSaidBy(claim, text));
        }
        assertEquals(1, session.dossier().getParties().size());
        session.undo();
        for (String text : new String[] {"L", "Le"}) {
            session.execute(new NameSource(claim.getEvidence().get(0), text));
        }
        assertEquals(1, session.dossier().getSources().size());
        session.undo();
        assertArrayEquals(before, session.bytes());
    }

    @Test
    void aRefusalIsNoStep() {
        Restate gone = new Restate(claim, "x");
        session.dossier().eResource().getContents().clear();
        assertFalse(session.execute(gone).isOK());
        assertEquals(0, changes);
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void undoAndRedoWithoutAStepDoNothing() {
        session.undo();
        session.redo();
        assertEquals(0, changes);
        assertFalse(session.dirty());
    }

    @Test
    void listenersHearOfChangesAndSavesUntilTheyLeave() throws CoreException {
        SessionListener second = new SessionListener() {

            @Override
            public void changed() {
                changes += 100;
            }
        };
        session.addListener(second);
        type("S");
        session.removeListener(second);
        session.undo();
        session.redo();
        session.save();
        assertEquals(103, changes);
        assertEquals(1, saves);
    }

    @Test
    void aUseCaseThatFailsHalfwayLeavesNothingBehind() throws IOException {
        byte[] before = session.bytes();
        UseCase faulty = new UseCase("Faulty") {

            @Override
            protected void change() {
                set(claim, Literals.CLAIM__RESTATEMENT, "half");
                throw new IllegalStateException("a mistake in the code");
            }
        };
        assertThrows(IllegalStateException.class, () -> session.execute(faulty));
        assertArrayEquals(before, session.bytes());
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void aChangeThatTheModelDoesNotAllowIsAnError() throws IOException {
        byte[] before = session.bytes();
        UseCase faulty = new UseCase("Faulty") {

            @Override
            protected void change() {
                set(claim, Literals.CLAIM__TYPE, "not a type");
            }
        };
        assertThrows(IllegalStateException.class, () -> session.execute(faulty));
        assertArrayEquals(before, session.bytes());
    }
}
