/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Compares the fields of a thing that is on both sides. */
record Fields(EObject before, Side old, EObject after, Side now) {

    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        if (!Side.place(before).equals(Side.place(after))) {
            found.add(difference(Messages.Difference_place, where(before, old), where(after, now)));
        }
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                order(reference, found);
            } else if (!same(feature)) {
                found.add(changed(feature));
            }
        }
        return found;
    }

    private boolean same(EStructuralFeature feature) {
        return Objects.equals(comparable(before.eGet(feature)), comparable(after.eGet(feature)));
    }

    // The two sides have no objects in common; those with the same id mean the same.
    private static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
        case null -> null;
        case EObject thing -> Side.key(thing);
        case List<?> many -> many.stream().map(Fields::comparable).toList();
        default -> value;
        };
    }

    private static String where(EObject thing, Side side) {
        String path = Side.path(thing);
        String owner = side.wording().subject(Side.owner(thing));
        return path.isEmpty() ? owner : owner + ", " + path; //$NON-NLS-1$
    }

    private Difference changed(EStructuralFeature feature) {
        Excerpt excerpt = Excerpt.of(old.wording().value(before.eGet(feature)),
                now.wording().value(after.eGet(feature)));
        return difference(Wording.field(feature), excerpt.before(), excerpt.after());
    }

    // What came, went or moved is told of elsewhere; here it counts whether the others stand where they stood.
    private void order(EReference reference, List<Difference> found) {
        if (reference.isMany()) {
            List<String> one = keys(before, reference, now);
            List<String> other = keys(after, reference, old);
            if (!one.equals(other)) {
                String field = NLS.bind(Messages.Difference_order, Wording.field(reference));
                found.add(difference(field, Messages.Difference_oldOrder, Messages.Difference_newOrder));
            }
        }
    }

    private static List<String> keys(EObject thing, EReference reference, Side known) {
        return ((List<?>) thing.eGet(reference)).stream().map(EObject.class::cast)
                .filter(one -> known.stands(one)).map(Side::key).toList();
    }

    private Difference difference(String field, String one, String other) {
        String path = Side.path(after);
        EObject owner = Side.owner(after);
        String whole = path.isEmpty() ? field : path + ", " + field; //$NON-NLS-1$
        return new Difference(Difference.Kind.CHANGED, now.wording().subject(owner), whole, one, other);
    }
}
