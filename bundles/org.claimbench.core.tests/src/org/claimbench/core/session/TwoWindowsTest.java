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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows, or two computers, on one dossier: each hears of the other and neither overwrites the other's work. */
class TwoWindowsTest {

    private final DossierSessions here = new DossierSessions();
    private final DossierSessions there = new DossierSessions();
    private final Path file;
    private final Path lock;

    TwoWindowsTest(@TempDir Path folder) throws CoreException {
        file = DossierBuilder.before("Some words.").claim("words").write(folder.resolve("a.dossier"));
        lock = folder.resolve(".a.dossier.lock");
    }

    private static void restate(DossierSession session, String text) {
        session.execute(new Restate(session.dossier().getClaims().get(0), text));
    }

    private static String refusal(DossierSession session) {
        return assertThrows(CoreException.class, session::save).getStatus().getMessage();
    }

    @Test
    void theSecondIsToldWhoHasItUntilTheyLeave() throws CoreException {
        DossierSession mine = here.acquire(file);
        DossierSession theirs = there.acquire(file);
        assertEquals(Optional.empty(), here.otherHolder(mine));
        assertEquals(System.getProperty("user.name"), there.otherHolder(theirs).orElseThrow().user());
        here.release(mine);
        assertEquals(Optional.empty(), there.otherHolder(theirs));
        there.release(theirs);
        assertFalse(Files.exists(lock));
    }

    @Test
    void theLockStaysUntilTheLastUserLeaves() throws CoreException {
        DossierSession session = here.acquire(file);
        here.acquire(file);
        here.release(session);
        assertTrue(Files.exists(lock));
        here.release(session);
        assertFalse(Files.exists(lock));
    }

    @Test
    void aLockHindersNobodyFromSaving() throws CoreException, IOException {
        here.acquire(file);
        DossierSession theirs = there.acquire(file);
        restate(theirs, "Theirs");
        theirs.save();
        assertTrue(Files.readString(file).contains(">Theirs<"));
        assertTrue(Files.exists(lock));
    }

    @Test
    void aSessionOutsideAWindowTakesNoLock() throws CoreException {
        restate(new DossierSession(file), "Mine");
        assertFalse(Files.exists(lock));
    }

    @Test
    void whoSavesSecondIsRefusedAndBothVersionsStay() throws CoreException, IOException {
        DossierSession mine = here.acquire(file);
        DossierSession theirs = there.acquire(file);
        restate(mine, "Mine");
        restate(theirs, "Theirs");
        theirs.save();
        byte[] saved = Files.readAllBytes(file);
        assertTrue(refusal(mine).startsWith("a.dossier was changed by somebody else since it was opened."));
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertTrue(new String(mine.bytes(), StandardCharsets.UTF_8).contains(">Mine<"));
        assertTrue(mine.dirty());
    }

    @Test
    void aChangeOfTheSameSizeAndTimeIsSeen() throws CoreException, IOException {
        DossierSession mine = here.acquire(file);
        FileTime time = Files.getLastModifiedTime(file);
        byte[] before = Files.readAllBytes(file);
        byte[] theirs = Files.readString(file).replace(">words<", ">sword<").getBytes(StandardCharsets.UTF_8);
        Files.write(file, theirs);
        Files.setLastModifiedTime(file, time);
        assertEquals(before.length, Files.size(file));
        assertEquals(time, Files.getLastModifiedTime(file));
        restate(mine, "Mine");
        assertTrue(refusal(mine).startsWith("a.dossier was changed by somebody else since it was opened."));
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }
}
