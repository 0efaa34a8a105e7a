/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.nio.file.Path;
import java.time.Instant;

import org.claimbench.core.files.FileState;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Work on a dossier that was not saved.
 *
 * @param file
 *            the dossier file, absolute; need not exist
 * @param basis
 *            what the file held when it was opened or last saved
 * @param at
 *            when the work was kept
 * @param by
 *            who worked; may be empty
 * @param content
 *            the canonical bytes of the dossier; not to be changed
 */
public record UnsavedWork(Path file, FileState basis, Instant at, String by, byte[] content) {

    /**
     * Reads the dossier, as strictly as any file.
     *
     * @return a new one each time, in a resource of its own
     * @throws CoreException
     *             with one sentence for the user, when the bytes are damaged or hostile
     */
    public Dossier dossier() throws CoreException {
        return new DossierStore().load(file, content, new ResourceSetImpl());
    }
}
