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
import org.claimbench.model.Snapshot;

/** Takes a snapshot away from its source; evidence keeps its words. The bytes are not touched. */
public final class RemoveSnapshot extends Removal {

    /**
     * @param snapshot
     *            in an open dossier
     */
    public RemoveSnapshot(Snapshot snapshot) {
        super(Messages.Command_removeSnapshot, snapshot);
    }
}
