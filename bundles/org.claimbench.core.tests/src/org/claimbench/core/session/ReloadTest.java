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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.files.FileState;
import org.claimbench.model.Dossier;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody else changed while it was open. */
class ReloadTest {

    private final Path file;
    private final DossierSession session;
    private final Dossier dossier;
    private final AtomicInteger told = new AtomicInteger();

    ReloadTest(@TempDir Path folder) throws CoreException {
        file = folder.resolve("a.dossier");
        session = DossierBuilder.after("Some words. And more.").claim("words")
                .evidence("A source", Stance.SUPPORTS, "words").rating(1, "So it is.").session(file);
        dossier = session.dossier();
        session.addListener(new SessionListener() {
            @Override
            public void changed() {
                told.incrementAndGet();
            }
        });
    }

    private void restate(String words) {
        assertTrue(session.execute(new Restate(dossier.getClaims().get(0), words)).isOK());
    }

    private void theirs(String words) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("<restatement>.*<", "<restatement>" + words + "<"));
    }

    @Test
    void theSameDossierHasTheFilesContent() throws Exception {
        theirs("theirs");
        session.reload();
        assertSame(dossier, session.dossier());
        assertEquals("theirs", dossier.getClaims().get(0).getRestatement());
        assertEquals(1, told.get());
        assertFalse(session.dirty());
        assertArrayEquals(Files.readAllBytes(file), session.bytes());
    }

    @Test
    void workGoesOnAfterwards() throws Exception {
        restate("mine");
        theirs("theirs");
        session.reload();
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.empty(), session.redoLabel());
        restate("mine after theirs");
        assertTrue(session.dirty());
        session.save();
        assertEquals("mine after theirs", new DossierSession(file).dossier().getClaims().get(0).getRestatement());
        session.undo();
        assertEquals("theirs", dossier.getClaims().get(0).getRestatement());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() throws Exception {
        restate("mine");
        byte[] mine = session.bytes();
        Files.writeString(file, "no dossier");
        assertThrows(CoreException.class, session::reload);
        assertArrayEquals(mine, session.bytes());
        assertTrue(session.dirty());
        session.undo();
        assertEquals("words", dossier.getClaims().get(0).getRestatement());
    }

    @Test
    void mineIsWrittenOverWhatWasSeen() throws Exception {
        restate("mine");
        theirs("theirs");
        session.saveOver(FileState.of(file));
        assertFalse(session.dirty());
        assertArrayEquals(session.bytes(), Files.readAllBytes(file));
    }

    @Test
    void mineIsNotWrittenOverWhatNobodySaw() throws Exception {
        restate("mine");
        theirs("theirs");
        FileState seen = FileState.of(file);
        theirs("theirs again");
        byte[] stored = Files.readAllBytes(file);
        assertThrows(CoreException.class, () -> session.saveOver(seen));
        assertThrows(CoreException.class, session::save);
        assertArrayEquals(stored, Files.readAllBytes(file));
        assertTrue(session.dirty());
    }

    @Test
    void afterAFailedOverwriteTheFileIsStillTheirs() throws Exception {
        restate("mine");
        theirs("theirs");
        byte[] stored = Files.readAllBytes(file);
        dossier.setTitle("cannot be kept: \u0001");
        assertThrows(CoreException.class, () -> session.saveOver(FileState.of(file)));
        dossier.setTitle("can be kept");
        assertThrows(CoreException.class, session::save);
        assertArrayEquals(stored, Files.readAllBytes(file));
    }

    @Test
    void aFileThatWasRemovedCanBeWrittenAgain() throws Exception {
        restate("mine");
        Files.delete(file);
        session.saveOver(FileState.of(file));
        assertArrayEquals(session.bytes(), Files.readAllBytes(file));
    }
}
