/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Others are told who has a dossier open, and a lock that nobody holds any more is in nobody's way. */
class DossierLockTest {

    private final Path folder;
    private final Path dossier;
    private final Path lock;

    DossierLockTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        dossier = Files.writeString(folder.resolve("a.dossier"), "x");
        lock = folder.resolve(".a.dossier.lock");
    }

    private void locked(String host, long pid, Instant since) throws IOException {
        Files.write(lock, new LockText(new Holder("ada", host, pid, since), "theirs").bytes());
    }

    private Optional<Holder> take() {
        return new DossierLock(dossier).take();
    }

    private static long endedProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.waitFor();
        return process.pid();
    }

    @Test
    void theSecondOneIsToldWhoHasIt() {
        DossierLock first = new DossierLock(dossier);
        assertEquals(Optional.empty(), first.take());
        Holder holder = take().orElseThrow();
        assertEquals(System.getProperty("user.name"), holder.user());
        assertEquals(ProcessHandle.current().pid(), holder.pid());
        assertTrue(holder.onThisHost());
        assertTrue(Duration.between(holder.since(), Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0);
        assertEquals(Optional.empty(), first.take(), "whoever has it is not in the way of themselves");
    }

    @Test
    void givenBackItIsFree() {
        DossierLock first = new DossierLock(dossier);
        first.take();
        DossierLock second = new DossierLock(dossier);
        assertTrue(second.take().isPresent());
        second.release();
        assertTrue(Files.exists(lock), "only its holder gives it back");
        first.release();
        assertFalse(Files.exists(lock));
        assertEquals(Optional.empty(), second.take());
    }

    @Test
    void aProcessThatEndedHoldsNothing() throws IOException, InterruptedException {
        locked(Holder.here().host(), endedProcess(), Instant.now());
        assertEquals(Optional.empty(), take());
    }

    @Test
    void aProcessThatGotTheNumberLaterHoldsNothing() throws IOException {
        locked(Holder.here().host(), ProcessHandle.current().pid(), Instant.now().minus(Duration.ofDays(300)));
        assertEquals(Optional.empty(), take());
    }

    @Test
    void anotherComputerHoldsItForADay() throws IOException {
        locked("elsewhere", 1, Instant.now().minus(DossierLock.LIFE).plusSeconds(60));
        assertEquals("elsewhere", take().orElseThrow().host());
        locked("elsewhere", 1, Instant.now().minus(DossierLock.LIFE).minusSeconds(60));
        assertEquals(Optional.empty(), take());
        assertEquals(Holder.here().host(), take().orElseThrow().host());
    }

    @Test
    void aLockThatNobodyUnderstandsCountsForADay() throws IOException {
        for (String text : List.of("", "user=ada", "pid=x\\uZ", "\0".repeat(100_000))) {
            Files.writeString(lock, text);
            assertEquals("", take().orElseThrow().user());
            Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(DossierLock.LIFE).minusSeconds(60)));
            DossierLock mine = new DossierLock(dossier);
            assertEquals(Optional.empty(), mine.take());
            mine.release();
        }
    }

    @Test
    void aNameThatLeavesNoRoomHasALockToo() throws IOException {
        Path longest = Files.writeString(folder.resolve("x".repeat(247) + ".dossier"), "x");
        assertEquals(Optional.empty(), new DossierLock(longest).take());
        assertTrue(new DossierLock(longest).take().isPresent());
    }

    @Test
    void aLinkHasTheLockOfItsTarget() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(other.resolve("b.dossier"), dossier);
        assertEquals(Optional.empty(), take());
        assertTrue(new DossierLock(link).take().isPresent());
    }

    @Test
    void whereNoFileCanBeMadeThereIsNoLock() {
        DossierLock nowhere = new DossierLock(folder.resolve("gone").resolve("a.dossier"));
        assertEquals(Optional.empty(), nowhere.take());
        nowhere.release();
        assertFalse(Files.exists(folder.resolve("gone")));
    }
}
