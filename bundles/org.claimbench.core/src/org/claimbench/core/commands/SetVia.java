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
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Party;

/** Says through whom a claim reached us, by names: parties of these names are used, or made. */
public final class SetVia extends PartyChange {

    private final Claim claim;
    private final List<String> names;

    /**
     * @param claim
     *            in an open dossier
     * @param names
     *            nearest to the speaker first; blank and repeated ones are left out
     */
    public SetVia(Claim claim, List<String> names) {
        super(Messages.Command_via);
        this.claim = claim;
        this.names = SafeText.lines(names);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim, Literals.CLAIM__VIA));
    }

    @Override
    protected void change() {
        Dossier dossier = (Dossier) claim.eContainer();
        List<Party> before = List.copyOf(claim.getVia());
        setList(claim, Literals.CLAIM__VIA, names.stream().map(name -> party(dossier, name)).toList());
        before.forEach(party -> dropUnused(dossier, party));
    }
}
