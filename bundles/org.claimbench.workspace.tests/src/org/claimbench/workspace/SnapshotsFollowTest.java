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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.ErrorLog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person does with a dossier in the workspace, its snapshots are with it. */
@Timeout(60)
class SnapshotsFollowTest {

    private static final byte[] PAGE = {'a', 'b', 'c'};

    @RegisterExtension
    final TestProject workspace = new TestProject();
    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private final IFile file = workspace.file("chips.dossier");
    private String sha256 = "";

    @BeforeEach
    void write() throws CoreException, InterruptedException {
        write(file, "dossier-1");
    }

    private void write(IFile target, String id) throws CoreException, InterruptedException {
        Snapshot snapshot = new SnapshotCapture(store(target), "Ada").bytes(PAGE, "a.txt", CaptureMethod.PASTED,
                DossierBuilder.NOW);
        sha256 = snapshot.getSha256();
        write(target, id, snapshot);
    }

    private void write(IFile target, String id, Snapshot snapshot) throws CoreException, InterruptedException {
        Dossier dossier = DossierBuilder.before("2,000 died.").claim("2,000").evidence("WHO", Stance.SUPPORTS, "x")
                .build();
        dossier.setId(id);
        dossier.getSources().get(0).getSnapshots().add(snapshot);
        DossierSession.forNew(DossierFiles.path(target), dossier).save();
        workspace.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        join();
    }

    private static SnapshotStore store(IFile dossier) throws CoreException {
        return SnapshotStore.beside(DossierFiles.path(dossier));
    }

    private static void join() throws InterruptedException {
        Job.getJobManager().join(SnapshotsFollow.FAMILY, null);
    }

    private void assertHas(IFile dossier) throws CoreException, IOException, InterruptedException {
        join();
        try (InputStream bytes = store(dossier).open(sha256)) {
            assertArrayEquals(PAGE, bytes.readAllBytes());
        }
        String folder = dossier.getName().replace(".dossier", ".snapshots");
        assertTrue(dossier.getParent().findMember(folder) instanceof IFolder, "the workspace knows the folder");
    }

    private void assertNothingAt(IFile dossier) throws CoreException {
        assertFalse(Files.exists(store(dossier).folder()));
        assertFalse(workspace.project().getFolder("chips.snapshots").exists());
    }

    private IFolder folder(String name) throws CoreException {
        IFolder folder = workspace.project().getFolder(name);
        folder.create(true, true, null);
        return folder;
    }

    @Test
    void aRenamedDossierKeepsItsSnapshots() throws CoreException, IOException, InterruptedException {
        IFile renamed = workspace.file("virus.dossier");
        file.move(renamed.getFullPath(), true, null);
        assertHas(renamed);
        assertNothingAt(file);
    }

    @Test
    void aMovedDossierKeepsItsSnapshotsAndGoesBackWithThem() throws CoreException, IOException, InterruptedException {
        IFile moved = folder("today").getFile("chips.dossier");
        file.move(moved.getFullPath(), true, null);
        assertHas(moved);
        assertNothingAt(file);
        moved.move(file.getFullPath(), true, null);
        assertHas(file);
        assertFalse(Files.exists(store(moved).folder()));
    }

    @Test
    void aFolderIsMovedWithAllThatIsInIt() throws CoreException, IOException, InterruptedException {
        IFile moved = folder("today").getFile("chips.dossier");
        file.move(moved.getFullPath(), true, null);
        join();
        moved.getParent().move(workspace.project().getFullPath().append("tomorrow"), true, null);
        assertHas(workspace.project().getFolder("tomorrow").getFile("chips.dossier"));
    }

    @Test
    void aCopyHasCopiesAndTheFirstKeepsItsOwn() throws CoreException, IOException, InterruptedException {
        IFile copy = folder("copies").getFile("another.dossier");
        file.copy(copy.getFullPath(), true, null);
        assertHas(copy);
        assertHas(file);
    }

    @Test
    void savedUnderAnotherNameItHasItsSnapshotsToo() throws CoreException, IOException, InterruptedException {
        IFile other = workspace.file("other.dossier");
        Path target = DossierFiles.path(other);
        new DossierStore().save(new DossierSession(DossierFiles.path(file)).dossier(), target);
        other.refreshLocal(IResource.DEPTH_ZERO, null);
        assertHas(other);
        assertHas(file);
    }

    @Test
    void anotherDossierGetsNoBytesForKnowingTheirDigest() throws CoreException, InterruptedException {
        IFile stranger = folder("inbox").getFile("stranger.dossier");
        Snapshot guess = new SnapshotCapture(store(file), "Eve").bytes(PAGE, "a.txt", CaptureMethod.PASTED,
                DossierBuilder.NOW);
        write(stranger, "dossier-2", guess);
        assertEquals(SnapshotState.MISSING, store(stranger).state(sha256));
    }

    @Test
    void aDeletedDossierLeavesItsSnapshots() throws CoreException, InterruptedException {
        file.delete(true, null);
        join();
        assertEquals(SnapshotState.PRESENT, store(file).state(sha256));
    }

    @Test
    void aLinkThatIsMovedLeavesTheFolderBesideTheFile(@TempDir Path outside)
            throws CoreException, IOException, InterruptedException {
        Path real = outside.toRealPath().resolve("far.dossier");
        SnapshotStore far = SnapshotStore.beside(real);
        far.put(PAGE);
        Files.copy(DossierFiles.path(file), real);
        IFile link = DossierFiles.link(real, workspace.project());
        IFile renamed = workspace.file("near.dossier");
        link.move(renamed.getFullPath(), IResource.SHALLOW, null);
        assertTrue(renamed.isLinked());
        join();
        assertEquals(SnapshotState.PRESENT, far.state(sha256));
        assertEquals(far.folder(), store(renamed).folder());
    }

    @Test
    void aBadFileThatArrivesDisturbsNobody() throws CoreException, IOException, InterruptedException {
        IFile bad = workspace.file("bad.dossier");
        Files.writeString(DossierFiles.path(bad), "no dossier");
        bad.refreshLocal(IResource.DEPTH_ZERO, null);
        join();
        assertHas(file);
    }
}
