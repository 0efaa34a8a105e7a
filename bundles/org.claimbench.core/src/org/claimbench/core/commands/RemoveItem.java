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
import org.claimbench.model.Item;

/** Takes the mark of an item off its document. */
public final class RemoveItem extends Removal {

    /**
     * @param item
     *            in an open dossier
     */
    public RemoveItem(Item item) {
        super(Messages.Command_removeItem, item);
    }
}
