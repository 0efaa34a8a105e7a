/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.claimbench.model.DossierFactory;
import org.claimbench.model.values.ParagraphOrigin;
import org.claimbench.model.values.PartialDate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Changes any feature of any element to something else. */
final class Alteration {

    private Alteration() {
    }

    static void of(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            reference(element, reference);
        } else if (feature.isMany()) {
            boolean origins = feature.getEType().getInstanceClass() == ParagraphOrigin.class;
            list(element, feature).add(origins ? ParagraphOrigin.parse("0-1 page 1") : "new");
        } else {
            element.eSet(feature, other(feature, element.eGet(feature)));
        }
    }

    // Something more is contained, or something less is referred to.
    private static void reference(EObject element, EReference reference) {
        if (reference.isContainment() && reference.isMany()) {
            list(element, reference).add(filled(reference.getEReferenceType()));
        } else if (element.eIsSet(reference)) {
            element.eUnset(reference);
        } else {
            element.eSet(reference, filled(reference.getEReferenceType()));
        }
    }

    private static EObject filled(EClass type) {
        EObject made = DossierFactory.eINSTANCE.create(type);
        type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .forEach(attribute -> made.eSet(attribute, "new"));
        return made;
    }

    private static Object other(EStructuralFeature feature, @Nullable Object old) {
        if (feature.getEType() instanceof EEnum words) {
            return words.getELiterals().stream().map(literal -> literal.getInstance())
                    .filter(word -> word != old).findFirst().orElseThrow();
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == String.class) {
            return old == null ? "new" : old + "x";
        } else if (type == boolean.class) {
            return !Boolean.TRUE.equals(old);
        } else if (type == int.class) {
            return ((Number) Objects.requireNonNull(old)).intValue() + 1;
        } else if (type == long.class) {
            return ((Number) Objects.requireNonNull(old)).longValue() + 1;
        } else if (type == PartialDate.class) {
            return PartialDate.parse("1999");
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("1999-01-01T00:00Z");
        }
        throw new IllegalStateException("No other value for " + feature);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }
}
