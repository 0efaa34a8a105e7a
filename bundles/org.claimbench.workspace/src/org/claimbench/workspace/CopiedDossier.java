/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.snapshots.DossierSnapshots;
import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A dossier file that appeared. The platform does not tell of what it is a copy; so the snapshots that it lacks are
 * looked for beside the other files of the same dossier in the workspace.
 */
final class CopiedDossier {

    private final IFile file;

    CopiedDossier(IFile file) {
        this.file = file;
    }

    void complete() throws CoreException {
        Dossier dossier = read(file);
        if (dossier == null) {
            return;
        }
        SnapshotStore store = SnapshotStore.beside(DossierFiles.path(file));
        List<String> lacking = new ArrayList<>(DossierSnapshots.digests(dossier));
        lacking.removeIf(sha256 -> store.state(sha256) != SnapshotState.MISSING);
        for (IFile other : lacking.isEmpty() ? List.<IFile>of() : others()) {
            SnapshotStore there = SnapshotStore.beside(DossierFiles.path(other));
            if (lacking.stream().anyMatch(sha256 -> there.state(sha256) == SnapshotState.PRESENT)
                    && same(dossier, read(other))) {
                take(lacking, there, store);
            }
        }
    }

    // Only a dossier that is the same one may give: whoever guesses a digest must not get bytes for it.
    private static boolean same(Dossier dossier, @Nullable Dossier other) {
        return other != null && dossier.getId().equals(other.getId());
    }

    private static void take(List<String> lacking, SnapshotStore from, SnapshotStore to) throws CoreException {
        for (String sha256 : List.copyOf(lacking)) {
            if (from.state(sha256) == SnapshotState.PRESENT) {
                try (InputStream bytes = from.open(sha256)) {
                    to.put(bytes);
                    lacking.remove(sha256);
                } catch (IOException e) {
                    throw new CoreException(Status.error(e.getLocalizedMessage(), e));
                }
            }
        }
    }

    private List<IFile> others() throws CoreException {
        List<IFile> others = new ArrayList<>();
        IResourceVisitor collector = resource -> {
            if (resource instanceof IFile other && !other.equals(file)
                    && other.getName().endsWith(SnapshotLayout.DOSSIER) && other.getLocation() != null) {
                others.add(other);
            }
            return true;
        };
        file.getWorkspace().getRoot().accept(collector);
        return others;
    }

    private static @Nullable Dossier read(IFile file) {
        try {
            return new DossierStore().load(DossierFiles.path(file), new ResourceSetImpl());
        } catch (CoreException e) {
            return null; // whoever opens it is told
        }
    }
}
