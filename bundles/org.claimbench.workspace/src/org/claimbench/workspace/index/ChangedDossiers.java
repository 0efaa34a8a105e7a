/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.util.HashSet;
import java.util.Set;

import org.claimbench.core.snapshots.SnapshotLayout;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the dossiers among what changed in the workspace. */
final class ChangedDossiers {

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.TYPE
            | IResourceDelta.LOCAL_CHANGED;

    private ChangedDossiers() {
    }

    static Set<String> in(@Nullable IResourceDelta all) {
        Set<String> paths = new HashSet<>();
        if (all != null) {
            try {
                all.accept(delta -> {
                    if (delta.getResource() instanceof IFile file && isDossier(file.getName()) && changed(delta)) {
                        paths.add(DossierIndex.path(file));
                    }
                    return true;
                });
            } catch (CoreException e) {
                ILog.of(ChangedDossiers.class).log(e.getStatus());
            }
        }
        return paths;
    }

    static boolean isDossier(String name) {
        return name.endsWith(SnapshotLayout.DOSSIER);
    }

    // New markers are no reason to read a dossier.
    private static boolean changed(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
    }
}
