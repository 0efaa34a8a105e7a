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
import org.claimbench.model.Priority;

/** Says how pressing the work on a claim is. */
public final class SetPriority extends ValueChange {

    /**
     * @param claim
     *            in an open dossier
     * @param priority
     *            the choice
     */
    public SetPriority(Claim claim, Priority priority) {
        super(Messages.Command_priority, claim, Literals.CLAIM__PRIORITY, priority);
    }
}
