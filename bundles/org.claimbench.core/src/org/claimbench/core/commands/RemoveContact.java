/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Contact;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Party;

/** Takes a contact out of a dossier, and its party with it if nothing else names that. */
public final class RemoveContact extends Removal {

    private final Contact contact;

    /**
     * @param contact
     *            in an open dossier
     */
    public RemoveContact(Contact contact) {
        super(Messages.Command_removeContact, contact);
        this.contact = contact;
    }

    @Override
    protected void change() {
        Dossier dossier = (Dossier) contact.eContainer();
        Party party = contact.getParty();
        super.change();
        if (party != null && !PartyChange.inUse(dossier, party)) {
            remove(dossier, Literals.DOSSIER__PARTIES, party);
        }
    }
}
