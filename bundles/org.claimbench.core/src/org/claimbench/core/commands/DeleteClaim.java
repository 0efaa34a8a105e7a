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

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage;

/** Removes a claim with its evidence and finding; claims that were enclosed in it stand alone afterwards. */
public final class DeleteClaim extends UseCase {

    private final Claim claim;

    /**
     * @param claim
     *            in an open dossier
     */
    public DeleteClaim(Claim claim) {
        super(Messages.Command_deleteClaim);
        this.claim = claim;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    protected void change() {
        Dossier dossier = (Dossier) claim.eContainer();
        for (Claim other : List.copyOf(dossier.getClaims())) {
            if (other.getInnerOf() == claim) {
                set(other, DossierPackage.Literals.CLAIM__INNER_OF, null);
            }
        }
        remove(dossier, DossierPackage.Literals.DOSSIER__CLAIMS, claim);
    }
}
