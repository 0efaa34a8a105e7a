/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.differences.Difference;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person sees and can choose when somebody else changed the file. */
class FileOnDiskTest {

    private static final Waiting AT_ONCE = work -> work.run(null);

    private final Path file;
    private final DossierSession session;
    private final Screen screen;
    private final FileOnDisk disk;

    FileOnDiskTest(@TempDir Path folder) throws CoreException {
        file = folder.resolve("a.dossier");
        session = DossierBuilder.before("Some words. And more.").claim("words").session(file);
        screen = Screen.of(session);
        disk = new FileOnDisk(session);
    }

    private void mine(String words) {
        assertTrue(session.execute(new Restate(session.dossier().getClaims().get(0), words)).isOK());
    }

    private byte[] theirs(String words) throws IOException {
        String text = Files.readString(file).replaceFirst("<restatement>.*<", "<restatement>" + words + "<");
        Files.writeString(file, text);
        return Files.readAllBytes(file);
    }

    private DiskConflict conflict() {
        return disk.look().orElseThrow();
    }

    private String statement() {
        return session.dossier().getClaims().get(0).getRestatement();
    }

    @Test
    void aFileThatNobodyChangedIsNoQuestion() throws Exception {
        mine("mine");
        assertEquals(Optional.empty(), disk.look());
        session.save();
        assertEquals(Optional.empty(), disk.look());
        Files.write(file, Files.readAllBytes(file));
        assertEquals(Optional.empty(), disk.look());
    }

    @Test
    void withoutUnsavedChangesTheFileIsReadAgainAndTheClaimStaysInHand() throws Exception {
        screen.presenter().inHand().takeAt(screen.at("words"));
        theirs("theirs");
        assertEquals(Optional.empty(), disk.look());
        assertEquals("theirs", screen.presenter().claim().restatement());
        assertFalse(session.dirty());
    }

    @Test
    void aTextThatWasChangedIsShown() throws Exception {
        screen.presenter().inHand().takeAt(screen.at("words"));
        Files.writeString(file, Files.readString(file).replace("And more.", "And no more."));
        assertEquals(Optional.empty(), disk.look());
        assertEquals("Some words. And no more.", screen.text());
        assertEquals(2, screen.presenter().document().sentences().size());
        assertEquals("words", screen.words(screen.presenter().marks().all().get(0)));
    }

    @Test
    void aClaimThatIsGoneIsNoLongerInHand() throws Exception {
        byte[] without = Files.readAllBytes(file);
        screen.claim("more");
        session.save();
        Files.write(file, without);
        assertEquals(Optional.empty(), disk.look());
        assertEquals(null, screen.presenter().inHand().claim());
        assertEquals(1, screen.presenter().marks().all().size());
    }

    @Test
    void withUnsavedChangesNothingHappensUntilThePersonChooses() throws Exception {
        mine("mine");
        byte[] theirs = theirs("theirs");
        DiskConflict conflict = conflict();
        assertEquals("Somebody else changed a.dossier while it was open here, and something is unsaved here. "
                + "This is what differs.", conflict.intro());
        assertEquals(List.of("Claim 1: mine: statement: “theirs” became “mine”"),
                conflict.differences().stream().map(Difference::sentence).toList());
        assertTrue(conflict.readable());
        assertEquals("mine", statement());
        assertTrue(session.dirty());
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void mineOverwritesWhatWasSeen() throws Exception {
        mine("mine");
        theirs("theirs");
        conflict().keepMine();
        assertArrayEquals(session.bytes(), Files.readAllBytes(file));
        assertFalse(session.dirty());
        assertEquals(Optional.empty(), disk.look());
    }

    @Test
    void mineDoesNotOverwriteWhatCameAfterThat() throws Exception {
        mine("mine");
        theirs("theirs");
        DiskConflict conflict = conflict();
        byte[] later = theirs("theirs again");
        assertThrows(CoreException.class, conflict::keepMine);
        assertArrayEquals(later, Files.readAllBytes(file));
        assertEquals("Claim 1: mine: statement: “theirs again” became “mine”",
                conflict().differences().get(0).sentence());
    }

    @Test
    void theirsTakesThePlaceOfMine() throws Exception {
        mine("mine");
        byte[] theirs = theirs("theirs");
        conflict().takeTheirs();
        assertEquals("theirs", statement());
        assertFalse(session.dirty());
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void aCopyKeepsBoth() throws Exception {
        for (String name : List.of("a (my changes).dossier", "a (my changes 2).dossier")) {
            mine("mine");
            byte[] mine = session.bytes();
            byte[] theirs = theirs("theirs before " + name);
            Path copy = conflict().saveCopy(AT_ONCE);
            assertEquals(file.resolveSibling(name), copy);
            assertArrayEquals(mine, Files.readAllBytes(copy));
            assertArrayEquals(theirs, Files.readAllBytes(file));
            assertEquals("theirs before " + name, statement());
            assertFalse(session.dirty());
        }
    }

    @Test
    void mineIsWrittenThoughTheSnapshotsCannotBeCopied() throws Exception {
        SnapshotStore.beside(file).put(new byte[] {1, 2, 3});
        Files.writeString(file.resolveSibling("a (my changes).snapshots"), "in the way");
        mine("mine");
        byte[] mine = session.bytes();
        theirs("theirs");
        DiskConflict conflict = conflict();
        String sentence = assertThrows(CoreException.class, () -> conflict.saveCopy(AT_ONCE)).getMessage();
        assertTrue(sentence.startsWith("Your changes are in a (my changes).dossier, but its snapshots"), sentence);
        assertArrayEquals(mine, Files.readAllBytes(file.resolveSibling("a (my changes).dossier")));
        assertEquals("mine", statement());
    }

    @Test
    void aDamagedSnapshotIsToldOfAndTheOthersAreCopied() throws Exception {
        String damaged = SnapshotStore.beside(file).put(new byte[] {1, 2, 3}).sha256();
        String sound = SnapshotStore.beside(file).put(new byte[] {4, 5, 6}).sha256();
        Files.write(file.resolveSibling("a.snapshots").resolve(SnapshotLayout.place(damaged)), new byte[] {0});
        mine("mine");
        theirs("theirs");
        DiskConflict conflict = conflict();
        String sentence = assertThrows(CoreException.class, () -> conflict.saveCopy(AT_ONCE)).getMessage();
        assertTrue(sentence.contains("one of its snapshots was damaged"), sentence);
        Path copy = file.resolveSibling("a (my changes).dossier");
        assertEquals(List.of(sound), SnapshotStore.beside(copy).all());
        assertTrue(Files.exists(copy));
        assertEquals("mine", statement());
    }

    @Test
    void whoGivesUpWaitingKeepsMineAndIsAskedAgain() throws Exception {
        SnapshotStore.beside(file).put(new byte[] {1, 2, 3});
        mine("mine");
        theirs("theirs");
        DiskConflict conflict = conflict();
        NullProgressMonitor given = new NullProgressMonitor();
        given.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> conflict.saveCopy(work -> work.run(given)));
        assertFalse(Files.exists(file.resolveSibling("a (my changes).dossier")));
        assertEquals("mine", statement());
        conflict.putOff();
        assertTrue(disk.lookBeforeSave().isPresent());
    }

    @Test
    void whatWasPutOffIsAskedAgainBeforeSaving() throws Exception {
        mine("mine");
        theirs("theirs");
        conflict().putOff();
        assertEquals(Optional.empty(), disk.look());
        assertTrue(disk.lookBeforeSave().isPresent());
    }

    @Test
    void whatWasPutOffIsAskedAgainWhenTheFileChangesOnceMore() throws Exception {
        mine("mine");
        theirs("theirs");
        conflict().putOff();
        theirs("theirs again");
        assertTrue(disk.look().isPresent());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() throws Exception {
        mine("the same");
        theirs("the same");
        assertEquals(Optional.empty(), disk.look());
        assertFalse(session.dirty());
        assertEquals("the same", statement());
    }

    @Test
    void aDamagedFileLeavesWhatIsInMemory() throws Exception {
        Files.writeString(file, "damaged");
        DiskConflict conflict = conflict();
        String intro = conflict.intro();
        assertTrue(intro.startsWith("The file of this dossier was changed while it was open here: a.dossier"), intro);
        assertFalse(conflict.readable());
        assertFalse(conflict.gone());
        assertThrows(CoreException.class, conflict::takeTheirs);
        assertEquals("words", statement());
        Path copy = conflict.saveCopy(AT_ONCE);
        assertArrayEquals(session.bytes(), Files.readAllBytes(copy));
        assertEquals("damaged", Files.readString(file));
        conflict.keepMine();
        assertArrayEquals(session.bytes(), Files.readAllBytes(file));
    }

    @Test
    void aFileThatWasDeletedCanBeWrittenAgain() throws Exception {
        Files.delete(file);
        DiskConflict conflict = conflict();
        assertTrue(conflict.intro().contains("a.dossier does not exist."), conflict.intro());
        assertTrue(conflict.gone());
        conflict.putOff();
        assertEquals(Optional.empty(), disk.look());
        conflict.keepMine();
        assertArrayEquals(session.bytes(), Files.readAllBytes(file));
        assertEquals(Optional.empty(), disk.look());
    }
}
