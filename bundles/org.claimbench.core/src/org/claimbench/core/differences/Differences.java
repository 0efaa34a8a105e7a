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
import java.util.Comparator;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EObject;

/**
 * Compares two states of one dossier by the ids of what is in them: what came, what went, and which fields changed.
 * Linear in their size. Both must stay as they are meanwhile; neither is changed.
 */
public final class Differences {

    private static final Comparator<Told> ORDER = Comparator.comparingInt(Told::rank).thenComparingInt(Told::number);

    private Differences() {
    }

    /**
     * What differs.
     *
     * @param before
     *            the first state
     * @param after
     *            the second state
     * @return claims first, in the order of the text, then texts, sources and the rest; empty exactly when both say the
     *         same
     */
    public static List<Difference> between(Dossier before, Dossier after) {
        Side old = new Side(before);
        Side now = new Side(after);
        List<Told> found = new ArrayList<>();
        now.things().forEach(thing -> {
            EObject other = old.twin(thing);
            if (other == null) {
                found.addAll(whole(Difference.Kind.ADDED, thing, now, old));
            } else {
                new Fields(other, old, thing, now).differences()
                        .forEach(one -> found.add(told(one, Side.owner(thing), now)));
            }
        });
        old.things().filter(thing -> now.twin(thing) == null)
                .forEach(thing -> found.addAll(whole(Difference.Kind.REMOVED, thing, old, now)));
        return found.stream().sorted(ORDER).map(Told::difference).toList();
    }

    // What is inside of something that came or went is not told of.
    private static List<Told> whole(Difference.Kind kind, EObject thing, Side side, Side other) {
        EObject container = thing.eContainer();
        if (container != null && other.twin(container) == null) {
            return List.of();
        }
        EObject owner = Side.owner(thing);
        String field = owner == thing ? "" : Side.path(thing); //$NON-NLS-1$
        String words = side.wording().value(thing);
        boolean added = kind == Difference.Kind.ADDED;
        Difference difference = new Difference(kind, side.wording().subject(owner), field, added ? "" : words, //$NON-NLS-1$
                added ? words : ""); //$NON-NLS-1$
        return List.of(told(difference, owner, side));
    }

    private static Told told(Difference difference, EObject owner, Side side) {
        int rank = switch (owner) {
        case Claim claim -> 0;
        case Document document -> 1;
        case Source source -> 2;
        default -> 3;
        };
        return new Told(difference, rank, side.wording().number(owner));
    }

    private record Told(Difference difference, int rank, int number) {
    }
}
