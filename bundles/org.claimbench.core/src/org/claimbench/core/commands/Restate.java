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
import org.claimbench.model.DossierPackage;

/** Says the assertion of a claim in words that stand alone. */
public final class Restate extends TextChange {

    /**
     * @param claim
     *            in an open dossier
     * @param text
     *            the new words; blank for none
     */
    public Restate(Claim claim, String text) {
        super(Messages.Command_restatement, claim, DossierPackage.Literals.CLAIM__RESTATEMENT, text);
    }
}
