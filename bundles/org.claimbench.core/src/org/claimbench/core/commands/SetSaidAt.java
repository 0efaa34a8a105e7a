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
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.values.PartialDate;
import org.eclipse.jdt.annotation.Nullable;

/** Says when a claim was made. */
public final class SetSaidAt extends TypedChange {

    /**
     * @param claim
     *            in an open dossier
     * @param saidAt
     *            as exactly as it is known, or null for not known
     */
    public SetSaidAt(Claim claim, @Nullable PartialDate saidAt) {
        super(Messages.Command_saidAt, claim, Literals.CLAIM__SAID_AT, saidAt);
    }
}
