/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.List;
import java.util.Optional;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.text.Span;
import org.claimbench.text.quotation.DifferenceKind;
import org.claimbench.text.quotation.QuotationComparison;
import org.claimbench.text.quotation.QuotationDifference;
import org.eclipse.jdt.annotation.Nullable;

/** A quotation with the words of its source in the places where the two differ; all else stays as it is printed. */
public final class SourceWording {

    private SourceWording() {
    }

    /**
     * The quotation as the source has it.
     *
     * @param claim
     *            any
     * @return empty unless the claim is one quotation that differs from what exactly one piece of its evidence holds;
     *         empty, too, where the source is protected, for its words could tell who it is
     */
    public static Optional<String> of(Claim claim) {
        List<String> printed = claim.getAnchors().stream().map(Anchor::getExact).distinct().toList();
        List<Evidence> proofs = claim.getEvidence().stream().filter(one -> QuotationRemarks.proves(claim, one))
                .toList();
        if (printed.size() != 1 || proofs.size() != 1 || isProtected(proofs.get(0).getSource())) {
            return Optional.empty();
        }
        String excerpt = proofs.get(0).getExcerpt();
        List<QuotationDifference> wording = QuotationComparison.of(printed.get(0), excerpt).wording();
        return wording.isEmpty() ? Optional.empty() : mended(printed.get(0), excerpt, wording);
    }

    private static boolean isProtected(@Nullable Source source) {
        return source != null && source.isProtected();
    }

    // From the end to the start, so that the places before keep their offsets.
    private static Optional<String> mended(String printed, String said, List<QuotationDifference> wording) {
        StringBuilder mended = new StringBuilder(printed);
        int next = printed.length() + 1;
        for (QuotationDifference difference : wording.reversed()) {
            // A word that comes or goes takes its blanks along, so that the words beside it are taken too.
            boolean whole = difference.kind() != DifferenceKind.CHANGED;
            Span place = whole ? difference.printedAround() : difference.printed();
            Span words = whole ? difference.saidAround() : difference.said();
            if (place.end() >= next) {
                return Optional.empty();
            }
            mended.replace(place.start(), place.end(), words.of(said));
            next = place.start() + 1;
        }
        return Optional.of(mended.toString());
    }
}
