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

/** Says whether a party is one of us, not somebody in the story. */
public final class SetOfDesk extends ValueChange {

    /**
     * @param party
     *            in an open dossier
     * @param ofDesk
     *            true for one of us
     */
    public SetOfDesk(Party party, boolean ofDesk) {
        super(Messages.Command_ofDesk, party, Literals.PARTY__OF_DESK, Boolean.valueOf(ofDesk));
    }
}
