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
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Says that an item was looked at and found right. */
public final class TickItem extends ItemChange {

    /**
     * @param item
     *            in an open dossier
     * @param source
     *            on which the tick rests, of the same dossier, or null for none
     * @param by
     *            who looked
     * @param at
     *            when
     */
    public TickItem(Item item, @Nullable Source source, String by, Instant at) {
        super(Messages.Command_tick, item, ItemCoverage.TICKED, source, by, at);
    }
}
