/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.claimbench.model.Dossier;
import org.claimbench.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** One of the two states that are compared. */
final class Side {

    private final Map<String, EObject> things = new LinkedHashMap<>();
    private final Wording wording;

    Side(Dossier dossier) {
        wording = new Wording(dossier);
        add(dossier);
        Iterator<EObject> all = dossier.eAllContents();
        while (all.hasNext()) {
            add(all.next());
        }
    }

    private void add(EObject thing) {
        things.put(key(thing), thing);
    }

    // Two states of a dossier are one dossier, even where its own id was changed.
    static String key(EObject thing) {
        String kind = thing.eClass().getName();
        return thing instanceof Dossier || !(thing instanceof Identified one) ? kind : kind + ' ' + one.getId();
    }

    Stream<EObject> things() {
        return things.values().stream();
    }

    /** Whether a thing of the other side is here too, and in the same place. */
    boolean stands(EObject other) {
        EObject twin = twin(other);
        return twin != null && place(twin).equals(place(other));
    }

    /** In what, and as what, a thing stands. */
    static String place(EObject thing) {
        EObject container = thing.eContainer();
        return container == null ? "" : key(container) + ' ' + thing.eContainmentFeature().getName(); //$NON-NLS-1$
    }

    /** What stands for a thing of the other side here. */
    @Nullable
    EObject twin(EObject other) {
        return things.get(key(other));
    }

    Wording wording() {
        return wording;
    }

    /** The claim, source or the like to which a thing belongs; the dossier belongs to itself. */
    static EObject owner(EObject thing) {
        EObject owner = thing;
        while (owner.eContainer() != null && !(owner.eContainer() instanceof Dossier)) {
            owner = owner.eContainer();
        }
        return owner;
    }

    /** The way to a thing from its owner: “finding”; empty for the owner. */
    static String path(EObject thing) {
        if (owner(thing) == thing) {
            return ""; //$NON-NLS-1$
        }
        String above = path(thing.eContainer());
        String own = Wording.field(thing.eContainmentFeature());
        return above.isEmpty() ? own : above + ", " + own; //$NON-NLS-1$
    }
}
