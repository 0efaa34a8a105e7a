/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.presentation.Outcome;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the rows of the outline show at one moment. Of ten thousand rows a change concerns one, and to draw all again
 * would take longer than all the rest.
 */
final class ShownRows {

    private final Map<Claim, Row> rows = new LinkedHashMap<>();

    private record Row(@Nullable Claim parent, int number, @Nullable String words, OutcomeKind glyph) {
    }

    ShownRows(ClaimTree claims) {
        int number = 0;
        for (Claim claim : claims.inTextOrder()) {
            number++;
            rows.put(claim,
                    new Row(claims.getParent(claim), number, claim.getRestatement(), Outcome.of(claim).kind()));
        }
    }

    /** Whether the claims that are here and there stand in the same order and within the same others. */
    boolean standAs(ShownRows others) {
        List<Claim> here = common(others);
        return here.equals(others.common(this)) && here.stream().allMatch(claim -> row(claim).parent() == others
                .row(claim).parent());
    }

    private List<Claim> common(ShownRows others) {
        return rows.keySet().stream().filter(others.rows::containsKey).toList();
    }

    private Row row(Claim claim) {
        return Objects.requireNonNull(rows.get(claim));
    }

    /** The claims that are not among others. */
    List<Claim> without(ShownRows others) {
        return rows.keySet().stream().filter(claim -> !others.rows.containsKey(claim)).toList();
    }

    /** The claims whose rows say something else than before. */
    List<Claim> changedSince(ShownRows before) {
        return rows.entrySet().stream().filter(row -> !row.getValue().equals(before.rows.get(row.getKey())))
                .map(Map.Entry::getKey).toList();
    }
}
