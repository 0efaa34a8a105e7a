/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.util.Comparator;
import java.util.function.Supplier;

import org.claimbench.presentation.internal.Messages;

/** By what the claims of the list are put together. */
public enum ClaimGrouping {

    /** They are not. */
    NONE(() -> Messages.Claims_groupNone, ClaimColumn.NUMBER),
    /** Where they stand in review. */
    STATE(ClaimColumn.STATE::title, ClaimColumn.STATE),
    /** How they ended. */
    FINDING(ClaimColumn.FINDING::title, ClaimColumn.FINDING),
    /** Their kind. */
    TYPE(ClaimColumn.TYPE::title, ClaimColumn.TYPE),
    /** Who works on them; those of nobody come last. */
    ASSIGNEE(ClaimColumn.ASSIGNEE::title, ClaimColumn.ASSIGNEE);

    private final Supplier<String> title;
    private final ClaimColumn column;

    ClaimGrouping(Supplier<String> title, ClaimColumn column) {
        this.title = title;
        this.column = column;
    }

    /** The word for it. */
    public String title() {
        return title.get();
    }

    /** The name of the group to which a claim belongs. */
    String group(ClaimRow row) {
        String name = column.text(row);
        return name.isEmpty() ? Messages.Claims_nobody : name;
    }

    /** The order of the groups. */
    Comparator<ClaimRow> order() {
        return column.order();
    }
}
