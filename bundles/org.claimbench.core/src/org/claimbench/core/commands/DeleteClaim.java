/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Publication;

/**
 * Removes a claim with its evidence, findings and the remarks on them, unless review or a publication names it;
 * claims that were enclosed in it stand alone afterwards.
 */
public final class DeleteClaim extends Removal {

    private final Claim claim;

    /**
     * @param claim
     *            in an open dossier
     */
    public DeleteClaim(Claim claim) {
        super(Messages.Command_deleteClaim, claim);
        this.claim = claim;
    }

    @Override
    Optional<String> objection() {
        Dossier dossier = (Dossier) claim.eContainer();
        if (dossier.getJournal().stream().anyMatch(entry -> entry.getClaim() == claim)) {
            return Optional.of(Messages.Refused_inJournal);
        }
        boolean out = dossier.getPublications().stream().anyMatch(this::covers);
        return out ? Optional.of(Messages.Refused_inPublication) : Optional.empty();
    }

    private boolean covers(Publication publication) {
        return publication.getClaims().contains(claim) || publication.getCorrections().stream()
                .anyMatch(correction -> correction.getClaims().contains(claim));
    }
}
