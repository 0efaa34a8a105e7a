/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;

/** A check that looks at each claim by itself. */
abstract class ClaimCheck implements Check {

    private final String rule;
    private final Severity severity;

    ClaimCheck(String rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    @Override
    public final String rule() {
        return rule;
    }

    @Override
    public final List<Problem> look(Dossier dossier, ClaimNumbers numbers) {
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : ClaimOrder.inTextOrder(dossier)) {
            problems.addAll(look(claim, numbers));
        }
        return problems;
    }

    @Override
    public final List<Problem> look(Claim claim, ClaimNumbers numbers) {
        return look(claim, numbers.of(claim)).map(message -> new Problem(rule, severity, message, claim, false))
                .stream().toList();
    }

    /** The sentence that says what is wrong with the claim, or empty. */
    abstract Optional<String> look(Claim claim, int number);
}
