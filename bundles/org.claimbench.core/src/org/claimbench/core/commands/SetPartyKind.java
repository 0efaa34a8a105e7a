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
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Party;
import org.claimbench.model.PartyKind;

/** Says what a party is. */
public final class SetPartyKind extends ValueChange {

    /**
     * @param party
     *            in an open dossier
     * @param kind
     *            the choice
     */
    public SetPartyKind(Party party, PartyKind kind) {
        super(Messages.Command_partyKind, party, Literals.PARTY__KIND, kind);
    }
}
