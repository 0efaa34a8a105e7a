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

/** Says before which moment nothing of a dossier may be published. */
public final class SetEmbargo extends ValueChange {

    /**
     * @param dossier
     *            in an open dossier
     * @param embargo
     *            with its zone, or null for none
     */
    public SetEmbargo(Dossier dossier, @Nullable OffsetDateTime embargo) {
        super(Messages.Command_embargo, dossier, Literals.DOSSIER__EMBARGO, embargo);
    }
}
