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
import org.claimbench.model.Party;

/**
 * Says who asserts a claim, by name: a party of that name is used, or made. A party that nobody uses any more goes, so
 * that names which were only half typed leave nothing behind.
 */
public final class SetSaidBy extends PartyChange {

    private final Claim claim;
    private final String name;

    /**
     * @param claim
     *            in an open dossier
     * @param name
     *            the party’s name; blank for the article itself
     */
    public SetSaidBy(Claim claim, String name) {
        super(Messages.Command_saidBy);
        this.claim = claim;
        this.name = SafeText.of(name).strip();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim, DossierPackage.Literals.CLAIM__ASSERTED_BY));
    }

    @Override
    protected void change() {
        Dossier dossier = (Dossier) claim.eContainer();
        Party before = claim.getAssertedBy();
        set(claim, DossierPackage.Literals.CLAIM__ASSERTED_BY, name.isEmpty() ? null : party(dossier, name));
        if (before != null) {
            dropUnused(dossier, before);
        }
    }
}
