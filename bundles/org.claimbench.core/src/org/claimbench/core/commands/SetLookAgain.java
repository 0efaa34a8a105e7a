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

/** Says when somebody should look at a claim again, because the truth of it will have changed. */
public final class SetLookAgain extends TypedChange {

    /**
     * @param claim
     *            in an open dossier
     * @param lookAgain
     *            the time, or null for never
     */
    public SetLookAgain(Claim claim, @Nullable PartialDate lookAgain) {
        super(Messages.Command_lookAgain, claim, Literals.CLAIM__LOOK_AGAIN, lookAgain);
    }
}
