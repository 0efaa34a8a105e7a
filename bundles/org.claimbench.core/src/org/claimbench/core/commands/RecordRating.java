/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;
import org.claimbench.model.Rating;
import org.eclipse.jdt.annotation.Nullable;

/** Gives a claim, after publication, a rating on the dossier’s scale. */
public final class RecordRating extends FindingChange {

    private final @Nullable Rating rating;

    /**
     * @param claim
     *            in an open dossier
     * @param rating
     *            of that dossier’s scale, or null for none again
     * @param by
     *            who rates
     * @param at
     *            when
     */
    public RecordRating(Claim claim, @Nullable Rating rating, String by, Instant at) {
        super(Messages.Command_rating, claim, by, at);
        this.rating = rating;
    }

    @Override
    public Optional<String> refusal() {
        Optional<String> gone = super.refusal();
        boolean fits = gone.isPresent() || onScale();
        return fits ? gone : Optional.of(Messages.Refused_notOnScale);
    }

    private boolean onScale() {
        Rating chosen = rating;
        return chosen == null || chosen.eContainer() == ((Dossier) claim().eContainer()).getScale();
    }

    @Override
    void change(Finding finding) {
        set(finding, Literals.FINDING__RATING, rating);
    }
}
