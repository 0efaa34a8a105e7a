/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import org.claimbench.core.checks.Problem;
import org.claimbench.core.checks.Severity;
import org.claimbench.model.Claim;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.outcome.Glyph;
import org.claimbench.report.internal.outcome.Outcome;

/** What a check reports; the number is 0 where no claim is meant. */
record ProblemLine(Outcome severity, String message, int number) {

    static ProblemLine of(Contents contents, Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        Outcome severity = error ? new Outcome("change", Messages.Problem_error, Glyph.LOST.svg()) //$NON-NLS-1$
                : new Outcome("query", Messages.Problem_warning, Glyph.WARNING.svg()); //$NON-NLS-1$
        Claim claim = problem.claim();
        return new ProblemLine(severity, problem.message(), claim == null ? 0 : contents.number(claim));
    }
}
