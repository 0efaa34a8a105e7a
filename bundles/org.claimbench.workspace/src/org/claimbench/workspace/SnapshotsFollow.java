/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.snapshots.SnapshotLayout;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Lets snapshots follow their dossier when it is moved, renamed or copied in the workspace, by whatever means. A
 * service, so that the workspace itself starts and ends it.
 */
@NonNullByDefault({}) // the interface says nothing about null
public final class SnapshotsFollow implements IResourceChangeListener {

    /** The family of the jobs that take snapshots along, for whoever must wait for them. */
    public static final Object FAMILY = SnapshotsFollow.class;

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<ArrivedDossier> arrived = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> look(delta, arrived));
        } catch (CoreException e) {
            ILog.of(SnapshotsFollow.class).log(e.getStatus());
        }
        if (!arrived.isEmpty()) {
            new FollowJob(arrived).schedule();
        }
    }

    private static boolean look(IResourceDelta delta, List<ArrivedDossier> arrived) {
        if (delta.getResource() instanceof IFile file) {
            boolean moved = (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0;
            boolean dossier = file.getName().endsWith(SnapshotLayout.DOSSIER);
            // A link is a name only: its file has not moved.
            if (dossier && (moved || delta.getKind() == IResourceDelta.ADDED) && !file.isLinked()) {
                arrived.add(new ArrivedDossier(file, moved ? delta.getMovedFromPath() : null));
            }
            return false;
        }
        // What comes with its project has its snapshots there.
        return !(delta.getResource() instanceof IProject)
                || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.OPEN) == 0;
    }
}
