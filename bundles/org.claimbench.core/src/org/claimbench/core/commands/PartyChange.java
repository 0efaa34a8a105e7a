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

import org.claimbench.core.creation.Ids;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Party;

/** A use case in which a party is told by name: one of that name is used, or made. */
abstract class PartyChange extends UseCase {

    PartyChange(String label) {
        super(label);
    }

    final Party party(Dossier dossier, String name) {
        Optional<Party> known = dossier.getParties().stream().filter(party -> name.equals(party.getName())).findFirst();
        return known.orElseGet(() -> made(dossier, name));
    }

    private Party made(Dossier dossier, String name) {
        Party party = Ids.name(DossierFactory.eINSTANCE.createParty());
        party.setName(name);
        add(dossier, Literals.DOSSIER__PARTIES, party);
        return party;
    }

    /** A party that nobody uses any more goes, so that names which were only half typed leave nothing behind. */
    final void dropUnused(Dossier dossier, Party party) {
        if (!inUse(dossier, party)) {
            remove(dossier, Literals.DOSSIER__PARTIES, party);
        }
    }

    static boolean inUse(Dossier dossier, Party party) {
        return dossier.getClaims().stream()
                .anyMatch(claim -> claim.getAssertedBy() == party || claim.getVia().contains(party))
                || dossier.getContacts().stream().anyMatch(contact -> contact.getParty() == party)
                || dossier.getComments().stream().anyMatch(comment -> comment.getOn() == party);
    }
}
