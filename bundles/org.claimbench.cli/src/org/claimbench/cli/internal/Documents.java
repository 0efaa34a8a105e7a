/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Finds the document of a dossier that a verb is about. */
final class Documents {

    private Documents() {
    }

    /**
     * The document with an id, or the only one.
     *
     * @throws CoreException
     *             when there is no such document, or none was named and there is not just one
     */
    static Document choose(Dossier dossier, Path file, @Nullable String id) throws CoreException {
        List<Document> fitting = dossier.getDocuments().stream()
                .filter(document -> id == null || id.equals(document.getId())).toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String problem = id == null ? NLS.bind(Messages.Document_several, file.getFileName(), fitting.size())
                : NLS.bind(Messages.Document_unknown, id, file.getFileName());
        throw new CoreException(Status.error(problem));
    }
}
