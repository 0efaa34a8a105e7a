/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the snapshots of dossiers to where the dossiers are now. */
final class FollowJob extends WorkspaceJob {

    private final List<ArrivedDossier> arrived;
    private final IWorkspaceRoot root;

    FollowJob(List<ArrivedDossier> arrived) {
        super(Messages.TakingSnapshots);
        this.arrived = arrived;
        this.root = arrived.get(0).file().getWorkspace().getRoot();
        setRule(root);
    }

    @Override
    public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
        for (ArrivedDossier dossier : arrived) {
            // It may have gone on already; another job then follows it.
            if (dossier.file().exists()) {
                IPath from = dossier.from();
                if (from == null) {
                    new CopiedDossier(dossier.file()).complete();
                } else {
                    move(root.getFile(from), dossier.file());
                }
                refresh(dossier.file());
            }
        }
        return Status.OK_STATUS;
    }

    private static void move(IFile from, IFile to) throws CoreException {
        // Of a project that is gone, nothing is left to move.
        if (from.getLocation() == null) {
            return;
        }
        Path old = DossierFiles.path(from);
        SnapshotStore store = SnapshotStore.beside(old);
        // A new dossier may have taken the old name meanwhile.
        if (Files.exists(old)) {
            store.copyTo(DossierFiles.path(to), null);
        } else {
            store.moveTo(DossierFiles.path(to));
        }
        refresh(from);
    }

    private static void refresh(IFile dossier) throws CoreException {
        if (dossier.getParent().isAccessible()) {
            dossier.getParent().getFolder(IPath.fromOSString(SnapshotLayout.folder(dossier.getName())))
                    .refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == SnapshotsFollow.FAMILY;
    }
}
