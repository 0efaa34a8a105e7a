/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When unsaved work is kept, and when it is removed. */
class RecoveryWatchTest {

    private final DossierSessions sessions = new DossierSessions();
    private final ManualPace pace = new ManualPace();
    private final Path area;
    private final Path file;
    private final Recovery recovery;
    private final RecoveryWatch watch;
    private final DossierSession session;

    RecoveryWatchTest(@TempDir Path folder) throws CoreException {
        area = folder.resolve("state").resolve("unsaved");
        file = DossierBuilder.before("Some words.").claim("words").write(folder.resolve("a.dossier"));
        recovery = new Recovery(area);
        watch = new RecoveryWatch(sessions, recovery, pace, () -> "Ines Falk");
        watch.start();
        session = sessions.acquire(file);
    }

    private void restate(String words) {
        assertTrue(session.execute(new Restate(session.dossier().getClaims().get(0), words)).isOK());
    }

    private List<Kept> kept() {
        Found found = recovery.find(file);
        assertEquals(List.of(), found.troubles());
        return found.works();
    }

    @Test
    void aChangeIsKeptSecondsLaterWithoutTouchingTheFile() throws Exception {
        byte[] stored = Files.readAllBytes(file);
        restate("Other");
        assertEquals(List.of(), kept());
        pace.pass();
        UnsavedWork work = kept().get(0).work();
        assertArrayEquals(session.bytes(), work.content());
        assertEquals(file.toRealPath(), work.file());
        assertEquals(session.basis(), work.basis());
        assertEquals(DossierBuilder.NOW.plusSeconds(5), work.at());
        assertEquals("Ines Falk", work.by());
        assertEquals("Other", work.dossier().getClaims().get(0).getRestatement());
        assertArrayEquals(stored, Files.readAllBytes(file));
    }

    @Test
    void allChangesOfAFewSecondsAreWrittenOnce() throws Exception {
        restate("O");
        restate("Ot");
        session.endStep();
        restate("Oth");
        pace.passHere();
        assertEquals(1, pace.writes());
        pace.write();
        assertEquals("Oth", kept().get(0).work().dossier().getClaims().get(0).getRestatement());
        restate("Other");
        pace.pass();
        assertEquals(1, kept().size());
        assertEquals("Other", kept().get(0).work().dossier().getClaims().get(0).getRestatement());
    }

    @Test
    void itIsTheStateOfItsMomentThatIsWritten() throws Exception {
        restate("First");
        pace.passHere();
        restate("Second");
        pace.write();
        assertEquals("First", kept().get(0).work().dossier().getClaims().get(0).getRestatement());
    }

    @Test
    void savingRemovesIt() throws CoreException {
        restate("Other");
        pace.pass();
        session.save();
        assertEquals(List.of(), kept());
        pace.pass();
        assertEquals(List.of(), kept());
    }

    @Test
    void whatComesTooLateIsNotWritten() throws CoreException {
        restate("Other");
        pace.passHere();
        session.save();
        pace.write();
        assertEquals(List.of(), kept());
    }

    @Test
    void undoingToTheSavedStateRemovesIt() {
        restate("Other");
        pace.pass();
        session.undo();
        assertEquals(List.of(), kept());
        session.redo();
        pace.pass();
        assertEquals(1, kept().size());
    }

    @Test
    void closingOnPurposeRemovesItWhenTheLastUserLeaves() throws CoreException {
        sessions.acquire(file);
        restate("Other");
        pace.pass();
        sessions.release(session);
        assertEquals(1, kept().size());
        sessions.release(session);
        assertEquals(List.of(), kept());
    }

    @Test
    void aSessionThatEndedKeepsNothingMore() {
        restate("Other");
        sessions.release(session);
        pace.pass();
        assertEquals(List.of(), kept());
    }

    @Test
    void keepingNowDoesNotWait() {
        restate("Other");
        watch.keepNow();
        pace.write();
        assertEquals(1, kept().size());
    }

    @Test
    void anotherDossierHasItsOwn(@TempDir Path other) throws CoreException {
        Path second = DossierBuilder.before("Others.").claim("Others").write(other.resolve("a.dossier"));
        DossierSession two = sessions.acquire(second);
        restate("Other");
        two.execute(new Restate(two.dossier().getClaims().get(0), "Two"));
        pace.pass();
        assertEquals(1, kept().size());
        assertEquals(1, recovery.find(second).works().size());
        assertEquals(2, recovery.all().works().size());
        session.save();
        assertEquals(1, recovery.all().works().size());
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        assumeTrue(area.getFileSystem().supportedFileAttributeViews().contains("posix"));
        restate("Other");
        pace.pass();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(area)));
    }

    @Test
    void anAreaThatCannotBeWrittenIsToldOfInOneSentence() throws IOException {
        Files.createDirectories(area.getParent());
        Files.writeString(area, "in the way");
        restate("Other");
        pace.pass();
        assertEquals(1, pace.reported.size());
        String sentence = pace.reported.get(0);
        assertTrue(sentence.startsWith("The unsaved work on a.dossier could not be kept for the case of a crash: "),
                sentence);
        assertTrue(session.dirty());
        assertEquals(List.of(), recovery.all().works());
    }
}
