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
import org.claimbench.model.Party;

/** Takes a party out of a dossier as long as nothing names it. */
public final class RemoveParty extends Removal {

    private final Party party;

    /**
     * @param party
     *            in an open dossier
     */
    public RemoveParty(Party party) {
        super(Messages.Command_removeParty, party);
        this.party = party;
    }

    @Override
    Optional<String> objection() {
        boolean used = PartyChange.inUse((Dossier) party.eContainer(), party);
        return used ? Optional.of(Messages.Refused_partyInUse) : Optional.empty();
    }
}
