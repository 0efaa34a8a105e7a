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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Party;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says who asserts a claim, by name: a party of that name is used, or made. A party that nobody uses any more goes, so
 * that names which were only half typed leave nothing behind.
 */
public final class SetSaidBy extends UseCase {

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
        set(claim, DossierPackage.Literals.CLAIM__ASSERTED_BY, name.isEmpty() ? null : party(dossier));
        if (before != null && unused(dossier, before)) {
            remove(dossier, DossierPackage.Literals.DOSSIER__PARTIES, before);
        }
    }

    private Party party(Dossier dossier) {
        @Nullable
        Party known = dossier.getParties().stream().filter(party -> name.equals(party.getName())).findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        Party party = Ids.name(DossierFactory.eINSTANCE.createParty());
        party.setName(name);
        add(dossier, DossierPackage.Literals.DOSSIER__PARTIES, party);
        return party;
    }

    private static boolean unused(Dossier dossier, Party party) {
        return dossier.getClaims().stream()
                .noneMatch(other -> other.getAssertedBy() == party || other.getVia().contains(party));
    }
}
