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
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, one session, however many use it and whatever they call it. */
class DossierSessionsTest {

    private final DossierSessions sessions = new DossierSessions();
    private final Path folder;
    private final Path file;

    DossierSessionsTest(@TempDir Path folder) throws CoreException {
        this.folder = folder;
        file = DossierBuilder.before("Some words.").write(folder.resolve("a.dossier"));
    }

    @Test
    void allUsersShareOne() throws CoreException {
        assertSame(sessions.acquire(file), sessions.acquire(file));
    }

    @Test
    void twoSpellingsAreOneFile() throws CoreException {
        assertSame(sessions.acquire(file), sessions.acquire(folder.resolve("x").resolve("..").resolve("a.dossier")));
        assertSame(sessions.acquire(file), sessions.acquire(folder.resolve(".").resolve("a.dossier")));
    }

    @Test
    void aLinkIsTheSameFile() throws CoreException, IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path link = Files.createSymbolicLink(folder.resolve("b.dossier"), file);
        assertSame(sessions.acquire(link), sessions.acquire(file));
    }

    @Test
    void twoFilesAreTwoSessions() throws CoreException {
        Path other = DossierBuilder.before("Others.").write(folder.resolve("b.dossier"));
        assertNotSame(sessions.acquire(file), sessions.acquire(other));
    }

    @Test
    void theLastUserEndsIt() throws CoreException {
        DossierSession first = sessions.acquire(file);
        sessions.acquire(file);
        sessions.release(first);
        assertSame(first, sessions.acquire(file));
        sessions.release(first);
        sessions.release(first);
        assertNotSame(first, sessions.acquire(file));
    }

    @Test
    void releasingTwiceTakesNothingFromOthers() throws CoreException {
        DossierSession ended = sessions.acquire(file);
        sessions.release(ended);
        DossierSession next = sessions.acquire(file);
        sessions.release(ended);
        assertSame(next, sessions.acquire(file));
    }

    @Test
    void aFileThatCannotBeOpenedCanBeTriedAgain() throws CoreException, IOException {
        byte[] sound = Files.readAllBytes(file);
        Files.writeString(file, "not a dossier");
        assertThrows(CoreException.class, () -> sessions.acquire(file));
        Files.write(file, sound);
        assertEquals("A test", sessions.acquire(file).dossier().getTitle());
    }
}
