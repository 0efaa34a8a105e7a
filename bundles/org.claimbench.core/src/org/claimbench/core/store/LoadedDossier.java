/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.model.values.ParagraphOrigin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;

/** What must hold of a resource after it was read, beyond its being well-formed. */
final class LoadedDossier {

    private LoadedDossier() {
    }

    static Dossier of(Path file, XMLResource resource) throws CoreException {
        String name = String.valueOf(file.getFileName());
        List<EObject> roots = resource.getContents();
        // Version 1.1 allows characters that cannot be written as 1.0 again.
        if (!"1.0".equals(resource.getXMLVersion()) || roots.size() != 1 //$NON-NLS-1$
                || !(roots.get(0) instanceof Dossier dossier)) {
            throw refused(NLS.bind(Messages.Store_notADossier, name));
        }
        for (Document document : dossier.getDocuments()) {
            for (Revision revision : document.getRevisions()) {
                checkOrigins(name, document, revision);
            }
        }
        return dossier;
    }

    // Who reads them cuts them out of the text.
    private static void checkOrigins(String name, Document document, Revision revision) throws CoreException {
        int length = revision.getText() == null ? 0 : revision.getText().length();
        for (ParagraphOrigin origin : revision.getOrigins()) {
            if (origin.end() > length) {
                throw refused(NLS.bind(Messages.Store_originOutside, new Object[] {name,
                        LoadFailure.shortened(origin), revision.getNumber(), document.getId(), length}));
            }
        }
    }

    private static CoreException refused(String sentence) {
        return new CoreException(Status.error(sentence));
    }
}
