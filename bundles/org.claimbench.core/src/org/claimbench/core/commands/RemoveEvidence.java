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
import org.claimbench.model.Evidence;

/**
 * Takes a piece of evidence away from its claim; the source stays in the dossier, and findings rest on it no longer.
 */
public final class RemoveEvidence extends Removal {

    /**
     * @param evidence
     *            in an open dossier
     */
    public RemoveEvidence(Evidence evidence) {
        super(Messages.Command_removeEvidence, evidence);
    }
}
