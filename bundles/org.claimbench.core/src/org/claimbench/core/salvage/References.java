/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** Gives every element an id of its own, and ties together what refers to one another. */
final class References {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]+"); //$NON-NLS-1$

    private final Losses losses;
    private final Map<String, @Nullable EObject> known = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(EObject from, EReference feature, String ids, int line) {
    }

    References(Losses losses) {
        this.losses = losses;
    }

    /** Takes the id that the file gives an element, or a new one where that cannot be. */
    void name(Identified element, @Nullable String id, int line) {
        String kind = element.eClass().getName();
        if (id == null || !ID.matcher(id).matches()) {
            losses.add(line, Messages.Salvage_newId, kind, Ids.name(element).getId());
        } else if (known.containsKey(id)) {
            losses.add(line, Messages.Salvage_duplicateId, Losses.shortened(id), kind, Ids.name(element).getId());
        } else {
            element.setId(id);
        }
        known.putIfAbsent(String.valueOf(id), element);
        known.putIfAbsent(element.getId(), element);
    }

    /** What is referred to may stand further down in the file. */
    void later(EObject from, EReference feature, String ids, int line) {
        references.add(new Reference(from, feature, ids, line));
    }

    void resolve() {
        references.forEach(this::resolve);
    }

    private void resolve(Reference reference) {
        Set<EObject> targets = new LinkedHashSet<>();
        for (String id : reference.ids().strip().split("\\s+")) { //$NON-NLS-1$
            EObject target = target(reference, id);
            if (target != null) {
                targets.add(target);
            }
        }
        if (reference.feature().isMany()) {
            list(reference).addAllUnique(targets);
        } else if (!targets.isEmpty()) {
            reference.from().eSet(reference.feature(), targets.iterator().next());
        }
    }

    private @Nullable EObject target(Reference reference, String id) {
        EObject target = known.get(id);
        String feature = reference.feature().getName();
        String place = Losses.place(reference.from());
        if (target == null) {
            losses.add(reference.line(), Messages.Salvage_dangling, feature, place, Losses.shortened(id));
            return null;
        }
        if (!reference.feature().getEReferenceType().isSuperTypeOf(target.eClass())) {
            losses.add(reference.line(), Messages.Salvage_wrongKind, feature, place, id, target.eClass().getName());
            return null;
        }
        return target;
    }

    @SuppressWarnings("unchecked") // a feature of many values always has such a list
    private static InternalEList<EObject> list(Reference reference) {
        return (InternalEList<EObject>) reference.from().eGet(reference.feature());
    }
}
