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
import org.claimbench.model.Presence;
import org.claimbench.model.Snapshot;

/** Says whether the bytes of a snapshot lie beside the dossier; the bytes themselves are not touched. */
public final class SetPresence extends ValueChange {

    /**
     * @param snapshot
     *            in an open dossier
     * @param presence
     *            the choice
     */
    public SetPresence(Snapshot snapshot, Presence presence) {
        super(Messages.Command_presence, snapshot, Literals.SNAPSHOT__PRESENCE, presence);
    }
}
