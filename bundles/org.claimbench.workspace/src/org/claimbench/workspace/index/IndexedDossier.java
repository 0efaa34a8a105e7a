/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.time.Instant;
import java.util.List;

import org.claimbench.model.Mode;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the index knows of one dossier.
 *
 * @param path
 *            of its file in the workspace, as {@link org.eclipse.core.runtime.IPath#toString()}
 * @param stamp
 *            which content of the file this is
 * @param fault
 *            why it could not be read, in one sentence; empty when it could, else all that follows is empty
 * @param id
 *            of the dossier
 * @param title
 *            what it is called; may be empty
 * @param mode
 *            before or after publication
 * @param owner
 *            whose it is; may be empty
 * @param deadline
 *            when it must be done, or null
 * @param coverage
 *            how far its texts were looked at
 * @param claims
 *            in the order of the text
 * @param sources
 *            in the order of the dossier
 * @param contacts
 *            in the order of the dossier
 */
public record IndexedDossier(String path, FileStamp stamp, String fault, String id, String title, Mode mode,
        String owner, @Nullable Instant deadline, IndexedCoverage coverage, List<IndexedClaim> claims,
        List<IndexedSource> sources, List<IndexedContact> contacts) {

    static IndexedDossier faulty(String path, FileStamp stamp, String fault) {
        return new IndexedDossier(path, stamp, fault, "", "", Mode.BEFORE, "", null, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new IndexedCoverage(0, 0, 0, 0), List.of(), List.of(), List.of());
    }

    /** Whether it could be read. */
    public boolean sound() {
        return fault.isEmpty();
    }
}
