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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.claimbench.core.commands.Restate;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** One dossier in memory and its file. */
class DossierSessionTest {

    private final Path file;

    DossierSessionTest(@TempDir Path folder) {
        file = folder.resolve("a.dossier");
    }

    private DossierSession open() throws CoreException {
        return DossierBuilder.before("Some words.").claim("words").session(file);
    }

    private static Restate restate(DossierSession session, String text) {
        return new Restate(session.dossier().getClaims().get(0), text);
    }

    @Test
    void aNewDossierIsUnsavedUntilItIsSaved() throws CoreException {
        DossierSession session = DossierSession.forNew(file, DossierBuilder.before("Words.").build());
        assertTrue(session.dirty());
        assertFalse(Files.exists(file));
        session.save();
        assertFalse(session.dirty());
        assertTrue(Files.exists(file));
    }

    @Test
    void anOpenedDossierIsNotDirty() throws CoreException {
        open();
        DossierSession session = new DossierSession(file);
        assertFalse(session.dirty());
        assertEquals(file, session.file());
    }

    @Test
    void undoingToTheSavedStateIsNotDirty() throws CoreException {
        DossierSession session = open();
        session.execute(restate(session, "Other"));
        session.save();
        session.execute(restate(session, "Third"));
        session.undo();
        assertFalse(session.dirty());
        session.undo();
        assertTrue(session.dirty());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws CoreException, IOException {
        DossierSession session = open();
        session.execute(restate(session, "Mine"));
        byte[] theirs = Files.readString(file).replace(">words<", ">theirs<").getBytes("UTF-8");
        Files.write(file, theirs);
        assertEquals("a.dossier was changed by somebody else since it was opened. Nothing was written. "
                + "Save a copy under another name, then compare.", refusal(session));
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(session.dirty());
    }

    @Test
    void aFileThatSomebodyElseRemovedIsNotMadeAgain() throws CoreException, IOException {
        DossierSession session = open();
        Files.delete(file);
        assertTrue(refusal(session).startsWith("a.dossier was changed by somebody else"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileThatAppearedWhereANewOneShouldBeIsNotOverwritten() throws IOException {
        DossierSession session = DossierSession.forNew(file, DossierBuilder.before("Words.").build());
        Files.writeString(file, "theirs");
        assertTrue(refusal(session).startsWith("a.dossier was changed by somebody else"));
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void aFileThatSomebodyElseWroteAgainUnchangedIsNoHindrance() throws CoreException, IOException {
        DossierSession session = open();
        Files.write(file, Files.readAllBytes(file));
        session.execute(restate(session, "Mine"));
        session.save();
        session.execute(restate(session, "Mine again"));
        session.save();
        assertTrue(Files.readString(file).contains(">Mine again<"));
    }

    private static String refusal(DossierSession session) {
        return assertThrows(CoreException.class, session::save).getStatus().getMessage();
    }

    @Test
    void anotherThreadIsTurnedAway() throws CoreException, IOException {
        DossierSession session = open();
        session.execute(restate(session, "Mine"));
        byte[] before = session.bytes();
        Restate other = restate(session, "Theirs");
        assertTurnedAway(() -> session.execute(other));
        assertTurnedAway(session::undo);
        assertTurnedAway(session::redo);
        assertTurnedAway(session::save);
        assertArrayEquals(before, session.bytes());
        assertTrue(session.dirty());
    }

    private static void assertTurnedAway(Executable action) {
        CompletableFuture<Void> elsewhere = CompletableFuture
                .runAsync(() -> assertThrows(IllegalStateException.class, action));
        try {
            elsewhere.join();
        } catch (CompletionException e) {
            throw assertInstanceOf(AssertionError.class, e.getCause());
        }
    }
}
