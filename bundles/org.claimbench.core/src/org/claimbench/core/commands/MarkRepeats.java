/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.ClaimMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.text.Span;

/** Marks the places where a text says again what a claim says, as further appearances of it. */
public final class MarkRepeats extends UseCase {

    private final Claim claim;
    private final List<Words> places;

    /**
     * @param claim
     *            in an open dossier
     * @param document
     *            of the same dossier
     * @param places
     *            where its words stand besides, in UTF-16 offsets of the current revision
     */
    public MarkRepeats(Claim claim, Document document, List<Span> places) {
        super(ClaimMessages.Command_markRepeats);
        this.claim = claim;
        this.places = places.stream().map(place -> new Words(document, place)).toList();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim)
                .or(() -> places.isEmpty() ? Optional.of(ClaimMessages.Refused_noRepeats) : Optional.empty())
                .or(() -> places.stream().map(Words::refusal).flatMap(Optional::stream).findFirst());
    }

    @Override
    protected void change() {
        places.forEach(place -> add(claim, Literals.CLAIM__ANCHORS, place.anchor()));
    }
}
