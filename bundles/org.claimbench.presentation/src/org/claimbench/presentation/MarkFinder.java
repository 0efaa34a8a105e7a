/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Anchoring;
import org.claimbench.text.Selector;
import org.claimbench.text.Span;

/** Finds the marks of a revision. An anchor that does not hold its words gets none: nothing is drawn on other words. */
final class MarkFinder {

    private MarkFinder() {
    }

    static List<Mark> find(Dossier dossier, Revision revision) {
        List<Claim> claims = ClaimOrder.inTextOrder(dossier);
        List<Mark> flat = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Anchor anchor : claims.get(i).getAnchors()) {
                if (anchor.getRevision() == revision && AnchorText.locate(anchor).state() == AnchorState.EXACT) {
                    flat.add(new Mark(claims.get(i), i + 1, new Span(anchor.getStart(), anchor.getEnd()),
                            Outcome.of(claims.get(i)), 0));
                }
            }
        }
        return nested(flat);
    }

    /** The marks of an earlier revision: those that stayed in it, and those that went on, where their words stand. */
    static List<Mark> findEarlier(Dossier dossier, Revision revision) {
        List<Claim> claims = ClaimOrder.inTextOrder(dossier);
        List<Mark> flat = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int number = i + 1;
            claim.getAnchors().stream().map(anchor -> placeIn(anchor, revision)).flatMap(Optional::stream)
                    .forEach(span -> flat.add(new Mark(claim, number, span, Outcome.of(claim), 0)));
        }
        return nested(flat);
    }

    private static Optional<Span> placeIn(Anchor anchor, Revision revision) {
        Revision own = anchor.getRevision();
        if (own == null || own.eContainer() != revision.eContainer() || !AnchorText.holds(anchor)) {
            return Optional.empty();
        }
        String text = own.getText();
        org.claimbench.text.Anchor found = Anchoring.locate(Selector.of(text, anchor.getStart(), anchor.getEnd()),
                revision.getText());
        boolean sure = found.state() == AnchorState.EXACT || found.state() == AnchorState.MOVED;
        Span place = found.span();
        return sure && place != null ? Optional.of(place) : Optional.empty();
    }

    // Sorted by start and falling length, so that whatever encloses a mark stands before it.
    private static List<Mark> nested(List<Mark> flat) {
        flat.sort(Comparator.<Mark>comparingInt(mark -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end()));
        List<Mark> open = new ArrayList<>();
        List<Mark> nested = new ArrayList<>(flat.size());
        for (Mark mark : flat) {
            open.removeIf(other -> other.span().end() <= mark.span().start());
            // A mark that only overlaps does not enclose.
            int depth = (int) open.stream().filter(other -> other.span().contains(mark.span())).count();
            Mark placed = new Mark(mark.claim(), mark.number(), mark.span(), mark.outcome(), depth);
            open.add(placed);
            nested.add(placed);
        }
        return List.copyOf(nested);
    }
}
