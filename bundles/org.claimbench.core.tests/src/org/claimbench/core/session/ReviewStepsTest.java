/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of review that was saved stays; before that it is a step like others. */
class ReviewStepsTest {

    private final DossierSession session;
    private final Claim claim;

    ReviewStepsTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before("Some words of a text.").claim("words").disposition(Disposition.OK, "Right.")
                .session(folder.resolve("a.dossier"));
        claim = session.dossier().getClaims().get(0);
    }

    private void restate(String words) {
        run(new Restate(claim, words));
        session.endStep();
    }

    private void submit() {
        run(new Submit(claim, new ReviewStamp("Ada", DossierBuilder.NOW, List.of())));
    }

    private void run(UseCase useCase) {
        assertTrue(session.execute(useCase).isOK());
    }

    private int entries() {
        return session.dossier().getJournal().size();
    }

    @Test
    void untilItIsSavedItIsUndoneAndRedone() {
        submit();
        session.undo();
        assertEquals(0, entries());
        session.redo();
        assertEquals(1, entries());
        assertEquals(Optional.of("Submit"), session.undoLabel());
        assertEquals(Optional.empty(), session.lastingLabel());
    }

    @Test
    void undoGoesBackToTheSavedReviewAndNoFurther() throws CoreException {
        restate("before");
        submit();
        session.save();
        restate("after");
        assertEquals(Optional.empty(), session.lastingLabel());
        session.undo();
        assertEquals("before", claim.getRestatement());
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.of("Submit"), session.lastingLabel());
        session.undo();
        assertEquals("before", claim.getRestatement());
        assertEquals(1, entries());
        assertFalse(session.dirty());
        session.redo();
        assertEquals("after", claim.getRestatement());
    }

    @Test
    void whatWasSavedWithoutReviewIsStillUndone() throws CoreException {
        restate("saved");
        session.save();
        submit();
        session.undo();
        session.undo();
        assertEquals("words", claim.getRestatement());
        assertTrue(session.dirty());
    }

    @Test
    void aSaveEndsTheRedoOfReviewAndOfWhatFollowedIt() throws CoreException {
        restate("one");
        submit();
        restate("two");
        session.undo();
        session.undo();
        session.undo();
        session.save();
        session.redo();
        assertEquals("one", claim.getRestatement());
        assertEquals(Optional.empty(), session.redoLabel());
        session.redo();
        assertEquals(0, entries());
    }

    @Test
    void aLaterSaveMakesTheLaterReviewLastToo() throws CoreException {
        submit();
        session.save();
        restate("between");
        submit();
        assertEquals(Optional.of("Submit"), session.undoLabel());
        session.save();
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(2, entries());
    }

    @Test
    void afterReadingTheFileAgainUndoBeginsAnew() throws CoreException {
        submit();
        session.save();
        session.reload();
        assertEquals(Optional.empty(), session.lastingLabel());
        run(new Restate(session.dossier().getClaims().get(0), "x"));
        assertEquals(Optional.of("Restate"), session.undoLabel());
    }
}
