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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** A use case that says what became of an item, and who looked at it and when. */
abstract class ItemChange extends UseCase {

    private final Item item;
    private final ItemCoverage coverage;
    private final @Nullable Source source;
    private final String by;
    private final Instant at;

    ItemChange(String label, Item item, ItemCoverage coverage, @Nullable Source source, String by, Instant at) {
        super(label);
        this.item = item;
        this.coverage = coverage;
        this.source = source;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public final Optional<String> refusal() {
        Source cited = source;
        return refusalIfGone(item).or(() -> cited == null ? Optional.empty() : refusalIfGone(cited));
    }

    @Override
    protected final void change() {
        boolean open = coverage == ItemCoverage.OPEN;
        set(item, Literals.ITEM__COVERAGE, coverage);
        set(item, Literals.ITEM__SOURCE, source);
        set(item, Literals.ITEM__BY, open ? null : by);
        set(item, Literals.ITEM__AT, open ? null : at);
    }
}
