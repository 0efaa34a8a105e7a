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
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;

/** Says how a piece of evidence bears on its claim. */
public final class SetStance extends ValueChange {

    /**
     * @param evidence
     *            in an open dossier
     * @param stance
     *            supports, refutes or context
     */
    public SetStance(Evidence evidence, Stance stance) {
        super(Messages.Command_stance, evidence, Literals.EVIDENCE__STANCE, stance);
    }
}
