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

/** Says who works on a claim. */
public final class Assign extends TextChange {

    /**
     * @param claim
     *            in an open dossier
     * @param assignee
     *            a name; blank for nobody
     */
    public Assign(Claim claim, String assignee) {
        super(Messages.Command_assign, claim, Literals.CLAIM__ASSIGNEE, assignee);
    }
}
