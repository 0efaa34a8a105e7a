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
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;

/** Says who answers for a dossier. */
public final class SetOwner extends TextChange {

    /**
     * @param dossier
     *            in an open dossier
     * @param owner
     *            a name; blank for nobody
     */
    public SetOwner(Dossier dossier, String owner) {
        super(Messages.Command_owner, dossier, Literals.DOSSIER__OWNER, owner);
    }
}
