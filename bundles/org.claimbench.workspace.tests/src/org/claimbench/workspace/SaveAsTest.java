/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.session.SessionListener;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dossier saved under another name: nothing is lost on the way, and work goes on. */
class SaveAsTest {

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final DossierSessions sessions = new DossierSessions();
    private final IFile target = workspace.file("b.dossier");
    private @Nullable DossierSession opened;

    @BeforeEach
    void openADossier() throws CoreException {
        workspace.open(DossierBuilder.before("Some words.").claim("words"), file());
        opened = sessions.acquire(DossierFiles.path(file()));
        restate("Mine");
    }

    private IFile file() {
        return workspace.file("a.dossier");
    }

    private static Path path(IFile file) throws CoreException {
        return DossierFiles.path(file);
    }

    private DossierSession session() {
        return Objects.requireNonNull(opened);
    }

    private void restate(String words) {
        session().execute(new Restate(session().dossier().getClaims().get(0), words));
        session().endStep();
    }

    private SaveAs saveAs() throws CoreException {
        return new SaveAs(sessions, session(), target);
    }

    private static String onDisk(IFile file) throws CoreException, IOException {
        return Files.readString(path(file));
    }

    @Test
    void workGoesOnInTheNewFileWithItsUndo() throws CoreException, IOException {
        String before = onDisk(file());
        assertTrue(saveAs().save(null));
        assertEquals(path(target), session().file());
        assertTrue(onDisk(target).contains(">Mine<"));
        assertEquals(before, onDisk(file()));
        assertFalse(session().dirty());
        assertTrue(target.exists() && target.isSynchronized(IResource.DEPTH_ZERO));
        session().undo();
        assertTrue(session().dirty());
        WorkspaceSave.save(session(), target, null);
        assertTrue(onDisk(target).contains(">words<"));
        session().reload();
        assertEquals("words", session().dossier().getClaims().get(0).getRestatement());
    }

    @Test
    void whoOpensTheFilesGetsTheRightSessions() throws CoreException {
        saveAs().save(null);
        assertSame(session(), sessions.acquire(path(target)));
        assertNotSame(session(), sessions.acquire(path(file())));
    }

    @Test
    void theLockGoesAlong() throws CoreException {
        DossierSessions elsewhere = new DossierSessions();
        saveAs().save(null);
        assertEquals(Optional.empty(), elsewhere.otherHolder(elsewhere.acquire(path(file()))));
        assertTrue(elsewhere.otherHolder(elsewhere.acquire(path(target))).isPresent());
    }

    @Test
    void whatWasOverwrittenIsInTheLocalHistory() throws CoreException, IOException {
        workspace.open(DossierBuilder.before("Other words.").claim("Other"), target);
        String other = onDisk(target);
        SaveAs saveAs = saveAs();
        assertFalse(saveAs.overwritesUnknown());
        saveAs.save(null);
        IFileState[] states = target.getHistory(null);
        assertEquals(1, states.length);
        try (InputStream content = states[0].getContents()) {
            assertEquals(other, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileThatTheWorkspaceDoesNotKnowMustBeAskedAbout() throws CoreException, IOException {
        Files.writeString(path(target), "somebody's");
        assertTrue(saveAs().overwritesUnknown());
        Files.delete(path(target));
        assertFalse(saveAs().overwritesUnknown());
    }

    @Test
    void whatCameToTheTargetAfterThePersonWasAskedIsNotOverwritten() throws CoreException, IOException {
        SaveAs saveAs = saveAs();
        Files.writeString(path(target), "somebody's");
        assertThrows(CoreException.class, () -> saveAs.save(null));
        assertEquals("somebody's", onDisk(target));
        assertEquals(path(file()), session().file());
        assertTrue(session().dirty());
        WorkspaceSave.save(session(), file(), null);
        assertTrue(onDisk(file()).contains(">Mine<"));
    }

    @Test
    void aTargetThatIsOpenIsRefused() throws CoreException, IOException {
        workspace.open(DossierBuilder.before("Other words."), target);
        String other = onDisk(target);
        sessions.acquire(path(target));
        SaveAs saveAs = saveAs();
        String sentence = "b.dossier is open in another editor. Close that first, or choose another name.";
        assertEquals(Optional.of(sentence), saveAs.refusal());
        assertEquals(sentence, assertThrows(CoreException.class, () -> saveAs.save(null)).getMessage());
        assertEquals(other, onDisk(target));
    }

    @Test
    void aTargetThatIsOpenInAnotherWindowIsRefused() throws CoreException {
        workspace.open(DossierBuilder.before("Other words."), target);
        new DossierSessions().acquire(path(target));
        String sentence = saveAs().refusal().orElseThrow();
        assertTrue(sentence.startsWith(System.getProperty("user.name") + " has b.dossier open on "), sentence);
    }

    @Test
    void aSessionThatOthersShareStaysWithItsFile() throws CoreException, IOException {
        sessions.acquire(path(file()));
        assertFalse(saveAs().save(null));
        assertEquals(path(file()), session().file());
        assertTrue(session().dirty());
        assertTrue(onDisk(target).contains(">Mine<"));
    }

    @Test
    void snapshotsAreThereBeforeTheDossierIs() throws CoreException, IOException {
        byte[] page = {'a', 'b', 'c'};
        String sha256 = SnapshotStore.beside(path(file())).put(page).sha256();
        SaveAs saveAs = saveAs();
        assertEquals(List.of(), saveAs.takeSnapshots(null));
        assertFalse(Files.exists(path(target)));
        saveAs.save(null);
        assertEquals(SnapshotState.PRESENT, SnapshotStore.beside(path(target)).state(sha256));
        try (InputStream bytes = SnapshotStore.beside(path(target)).open(sha256)) {
            assertArrayEquals(page, bytes.readAllBytes());
        }
        assertEquals(SnapshotState.PRESENT, SnapshotStore.beside(path(file())).state(sha256));
    }

    @Test
    void listenersHearOfTheSave() throws CoreException {
        int[] heard = new int[1];
        session().addListener(new SessionListener() {
            @Override
            public void saved() {
                heard[0]++;
            }
        });
        saveAs().save(null);
        assertEquals(1, heard[0]);
    }
}
