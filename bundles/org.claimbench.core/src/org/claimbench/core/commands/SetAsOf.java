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

/** Says for which time a claim holds. */
public final class SetAsOf extends TypedChange {

    /**
     * @param claim
     *            in an open dossier
     * @param asOf
     *            the time, or null for none
     */
    public SetAsOf(Claim claim, @Nullable PartialDate asOf) {
        super(Messages.Command_asOf, claim, Literals.CLAIM__AS_OF, asOf);
    }
}
