/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.osgi.util.NLS;

/**
 * What could be read of a damaged dossier.
 *
 * @param file
 *            the damaged file
 * @param dossier
 *            what was read, in no resource; every element in it has an id of its own, and all references hold
 * @param losses
 *            what was not read, in the order of the file; empty when the file was whole
 */
public record Salvaged(Path file, Dossier dossier, List<Loss> losses) {

    /**
     * Writes what was read to another file, durably, and proves that it can be opened like any dossier. The damaged
     * file stays as it is.
     *
     * @param other
     *            the file to make or replace; its folder must exist
     * @throws CoreException
     *             with one sentence for the user, when it is the damaged file itself or cannot be written
     */
    public void saveTo(Path other) throws CoreException {
        if (isDamagedFile(other)) {
            throw new CoreException(Status.error(NLS.bind(Messages.Salvage_sameFile, other.getFileName())));
        }
        DossierStore store = new DossierStore();
        store.adopt(dossier, other, new ResourceSetImpl());
        store.save(dossier, other);
        store.load(other, new ResourceSetImpl());
    }

    private boolean isDamagedFile(Path other) throws CoreException {
        try {
            return Files.exists(other) && Files.isSameFile(file, other);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Salvage_sameFile, other.getFileName()), e));
        }
    }
}
