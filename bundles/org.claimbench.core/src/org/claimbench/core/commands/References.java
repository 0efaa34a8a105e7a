/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What in a dossier points to something, so that nothing points to what was taken away. */
final class References {

    private References() {
    }

    /**
     * The places outside an object and its contents that refer to it or to them.
     *
     * @return in no particular order; each may be asked for its object and its reference
     */
    static List<EStructuralFeature.Setting> into(EObject object) {
        Set<EObject> within = new HashSet<>();
        within.add(object);
        object.eAllContents().forEachRemaining(within::add);
        return EcoreUtil.UsageCrossReferencer.findAll(within, EcoreUtil.getRootContainer(object)).values().stream()
                .flatMap(Collection::stream).filter(setting -> !within.contains(setting.getEObject())).toList();
    }
}
