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
import org.claimbench.model.DossierPackage.Literals;

/** Takes back that a claim of another dossier is the same check. */
public final class UnlinkSameCheck extends UseCase {

    private final Claim claim;
    private final String reference;

    /**
     * @param claim
     *            in an open dossier
     * @param reference
     *            one of those of the claim: dossier id, number sign, claim id
     */
    public UnlinkSameCheck(Claim claim, String reference) {
        super(Messages.Command_unlinkSameCheck);
        this.claim = claim;
        this.reference = reference;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(() -> claim.getSameCheckAs().contains(reference) ? Optional.empty()
                : Optional.of(Messages.Refused_notLinked));
    }

    @Override
    protected void change() {
        remove(claim, Literals.CLAIM__SAME_CHECK_AS, reference);
    }
}
