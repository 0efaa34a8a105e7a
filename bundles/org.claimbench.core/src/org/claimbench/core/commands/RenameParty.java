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
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Party;

/** Says what a party is called, wherever it is named. */
public final class RenameParty extends TextChange {

    private final Party party;
    private final String name;

    /**
     * @param party
     *            in an open dossier
     * @param name
     *            not blank, and of no other party
     */
    public RenameParty(Party party, String name) {
        super(Messages.Command_renameParty, party, Literals.PARTY__NAME, name.strip());
        this.party = party;
        this.name = SafeText.of(name).strip();
    }

    @Override
    Optional<String> objection() {
        if (name.isBlank()) {
            return Optional.of(Messages.Refused_noName);
        }
        boolean taken = ((Dossier) party.eContainer()).getParties().stream()
                .anyMatch(other -> other != party && name.equals(other.getName()));
        return taken ? Optional.of(Messages.Refused_nameTaken) : Optional.empty();
    }
}
