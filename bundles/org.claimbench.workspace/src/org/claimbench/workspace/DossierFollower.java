/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import org.claimbench.model.Dossier;
import org.eclipse.core.resources.IFile;

/**
 * Wants to know what open dossiers say before they are saved. A service; called from a job, for one file by one job at
 * a time.
 */
public interface DossierFollower {

    /**
     * A dossier was opened or changed.
     *
     * @param file
     *            of the dossier
     * @param copy
     *            what it says now; nobody changes it any more
     */
    void told(IFile file, Dossier copy);

    /**
     * A dossier was closed: what counts from now on is its file.
     *
     * @param file
     *            of the dossier
     */
    void left(IFile file);
}
