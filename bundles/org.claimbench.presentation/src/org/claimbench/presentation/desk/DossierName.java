/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.workspace.index.IndexedDossier;

/** What a dossier is called in lists. */
public final class DossierName {

    private DossierName() {
    }

    /**
     * The name.
     *
     * @param dossier
     *            as the index knows it
     * @return its title, else the name of its file
     */
    public static String of(IndexedDossier dossier) {
        return dossier.title().isBlank() ? file(dossier) : dossier.title();
    }

    /**
     * The name of its file.
     *
     * @param dossier
     *            as the index knows it
     * @return without folders and extension
     */
    public static String file(IndexedDossier dossier) {
        String name = dossier.path().substring(dossier.path().lastIndexOf('/') + 1);
        return name.endsWith(SnapshotLayout.DOSSIER)
                ? name.substring(0, name.length() - SnapshotLayout.DOSSIER.length()) : name;
    }
}
