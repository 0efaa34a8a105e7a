/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.OffsetDateTime;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Says when the work has to be done. */
public final class SetDeadline extends ValueChange {

    /**
     * @param dossier
     *            in an open dossier
     * @param deadline
     *            with the zone of the desk, or null for none
     */
    public SetDeadline(Dossier dossier, @Nullable OffsetDateTime deadline) {
        super(Messages.Command_deadline, dossier, Literals.DOSSIER__DEADLINE, deadline);
    }
}
