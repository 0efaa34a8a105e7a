/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import java.util.List;

import org.claimbench.model.Dossier;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts the content of one dossier into another, so that whoever holds the other sees it. */
final class Contents {

    private Contents() {
    }

    static void replace(Dossier dossier, Dossier other) {
        List<EStructuralFeature> features = dossier.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isDerived()).toList();
        // All that goes must be gone before anything comes: the same ids come again.
        features.forEach(dossier::eUnset);
        features.forEach(feature -> move(feature, other, dossier));
    }

    private static void move(EStructuralFeature feature, Dossier from, Dossier to) {
        if (from.eIsSet(feature)) {
            Object value = from.eGet(feature);
            // The list would change while it is walked through.
            to.eSet(feature, value instanceof List<?> many ? List.copyOf(many) : value);
        }
    }
}
