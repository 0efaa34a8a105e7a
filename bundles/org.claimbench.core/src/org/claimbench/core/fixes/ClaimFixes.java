/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.fixes;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.checks.Problem;
import org.claimbench.model.Claim;

/** All fixes. */
public final class ClaimFixes {

    private static final List<ClaimFix> ALL = List.of(new LookAgainThatDay(), new RemoveUnsourcedEvidence(),
            new SuggestSourceWording());

    private ClaimFixes() {
    }

    /**
     * The fix for what a check reports.
     *
     * @param rule
     *            the id of the check
     * @return empty when none is known
     */
    public static Optional<ClaimFix> of(String rule) {
        return ALL.stream().filter(fix -> fix.rule().equals(rule)).findFirst();
    }

    /**
     * Whether something is known that mends a problem as it is now.
     *
     * @param problem
     *            of a dossier that is only read
     */
    public static boolean mends(Problem problem) {
        Claim claim = problem.claim();
        return claim != null && of(problem.rule()).flatMap(fix -> fix.words(claim)).isPresent();
    }
}
