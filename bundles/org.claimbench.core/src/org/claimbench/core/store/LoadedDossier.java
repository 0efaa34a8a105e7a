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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.Identified;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;

/** What must hold of a resource after it was read, beyond its being well-formed. */
final class LoadedDossier {

    // References are lists of ids, parted by spaces: an id that cannot stand in one could be saved, but not read again.
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]+"); //$NON-NLS-1$

    private LoadedDossier() {
    }

    static Dossier of(Path file, XMLResource resource, LoadTime time) throws CoreException {
        String name = String.valueOf(file.getFileName());
        List<EObject> roots = resource.getContents();
        // Version 1.1 allows characters that cannot be written as 1.0 again.
        if (!"1.0".equals(resource.getXMLVersion()) || roots.size() != 1 //$NON-NLS-1$
                || !(roots.get(0) instanceof Dossier dossier)) {
            throw refused(NLS.bind(Messages.Store_notADossier, name));
        }
        Set<String> ids = new HashSet<>();
        TreeIterator<EObject> all = resource.getAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            if (time.isOver()) {
                throw refused(LoadFailure.tooSlow(name));
            }
            checkReferences(name, element);
            if (element instanceof Identified identified) {
                checkId(name, identified, ids);
            }
        }
        return dossier;
    }

    private static void checkId(String name, Identified element, Set<String> ids) throws CoreException {
        String id = element.getId();
        if (id == null || id.isBlank()) {
            throw refused(NLS.bind(Messages.Store_missingId, name, element.eClass().getName()));
        }
        if (!ID.matcher(id).matches()) {
            throw refused(NLS.bind(Messages.Store_badId, name, LoadFailure.shortened(id)));
        }
        if (!ids.add(id)) {
            throw refused(NLS.bind(Messages.Store_duplicateId, name, id));
        }
    }

    private static void checkReferences(String name, EObject element) throws CoreException {
        if (element.eIsProxy()) {
            throw refused(NLS.bind(Messages.Store_network, name,
                    LoadFailure.shortened(((InternalEObject) element).eProxyURI())));
        }
        Iterator<EObject> references = element.eCrossReferences().iterator();
        while (references.hasNext()) {
            if (references.next() instanceof InternalEObject target && target.eIsProxy()) {
                throw refused(NLS.bind(Messages.Store_network, name, LoadFailure.shortened(target.eProxyURI())));
            }
        }
    }

    private static CoreException refused(String sentence) {
        return new CoreException(Status.error(sentence));
    }
}
