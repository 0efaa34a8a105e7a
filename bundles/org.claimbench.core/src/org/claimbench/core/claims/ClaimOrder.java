/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;

/** Claims are numbered in the order of the text, from 1; a claim within another comes after it. */
public final class ClaimOrder {

    private ClaimOrder() {
    }

    /**
     * The claims in reading order: by document, then by their first appearance in it. Claims on the same words keep the
     * order in which they were made; claims that appear nowhere come last.
     *
     * @param dossier
     *            the dossier
     * @return a new list; a claim's number is its index plus 1
     */
    public static List<Claim> inTextOrder(Dossier dossier) {
        return dossier.getClaims().stream().map(claim -> Place.of(claim, dossier)).sorted(Place.ORDER).map(Place::claim)
                .collect(Collectors.toList());
    }

    private record Place(Claim claim, int document, int start, int end) {

        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::document).thenComparingInt(Place::start)
                .thenComparing(Comparator.comparingInt(Place::end).reversed());

        static Place of(Claim claim, Dossier dossier) {
            Place first = new Place(claim, Integer.MAX_VALUE, 0, 0);
            for (Anchor anchor : claim.getAnchors()) {
                Place place = of(claim, anchor, dossier);
                first = ORDER.compare(place, first) < 0 ? place : first;
            }
            return first;
        }

        private static Place of(Claim claim, Anchor anchor, Dossier dossier) {
            Revision revision = anchor.getRevision();
            int document = revision == null ? 0 : dossier.getDocuments().indexOf(revision.eContainer());
            return new Place(claim, document, anchor.getStart(), anchor.getEnd());
        }
    }
}
