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
import org.claimbench.model.ClaimType;
import org.claimbench.model.DossierPackage.Literals;

/** Says what kind of assertion a claim is. */
public final class SetType extends ValueChange {

    /**
     * @param claim
     *            in an open dossier
     * @param type
     *            the kind
     */
    public SetType(Claim claim, ClaimType type) {
        super(Messages.Command_type, claim, Literals.CLAIM__TYPE, type);
    }
}
