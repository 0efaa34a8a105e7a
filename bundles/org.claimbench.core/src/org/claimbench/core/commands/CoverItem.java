/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;

/** Says of an item that it needs no tick, waits for somebody, or is open again. */
public final class CoverItem extends ItemChange {

    /**
     * @param item
     *            in an open dossier
     * @param coverage
     *            anything but ticked, for which there is {@link TickItem}
     * @param by
     *            who looked
     * @param at
     *            when
     */
    public CoverItem(Item item, ItemCoverage coverage, String by, Instant at) {
        super(Messages.Command_cover, item, untouched(coverage), null, by, at);
    }

    private static ItemCoverage untouched(ItemCoverage coverage) {
        if (coverage == ItemCoverage.TICKED) {
            throw new IllegalArgumentException("A tick names its source"); //$NON-NLS-1$
        }
        return coverage;
    }
}
