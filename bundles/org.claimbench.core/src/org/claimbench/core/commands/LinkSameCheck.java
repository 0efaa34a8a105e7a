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
import java.util.regex.Pattern;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;

/** Says that a claim of another dossier is the same check. */
public final class LinkSameCheck extends UseCase {

    private static final Pattern ID = Pattern.compile("[\\w.-]+"); //$NON-NLS-1$

    private final Claim claim;
    private final String dossierId;
    private final String claimId;

    /**
     * @param claim
     *            in an open dossier
     * @param dossierId
     *            the other dossier’s id
     * @param claimId
     *            the id of the claim there
     */
    public LinkSameCheck(Claim claim, String dossierId, String claimId) {
        super(Messages.Command_linkSameCheck);
        this.claim = claim;
        this.dossierId = dossierId.strip();
        this.claimId = claimId.strip();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(this::objection);
    }

    private Optional<String> objection() {
        if (!ID.matcher(dossierId).matches() || !ID.matcher(claimId).matches()) {
            return Optional.of(Messages.Refused_notAnId);
        }
        if (claim.eContainer() instanceof Dossier dossier && dossierId.equals(dossier.getId())) {
            return Optional.of(Messages.Refused_sameDossier);
        }
        return claim.getSameCheckAs().contains(reference()) ? Optional.of(Messages.Refused_linked) : Optional.empty();
    }

    private String reference() {
        return dossierId + '#' + claimId;
    }

    @Override
    protected void change() {
        add(claim, Literals.CLAIM__SAME_CHECK_AS, reference());
    }
}
