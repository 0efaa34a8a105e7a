/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.util.Map;

import org.claimbench.core.checks.Problem;
import org.claimbench.core.checks.Severity;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.fixes.ClaimFixes;
import org.claimbench.model.Claim;
import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;

/**
 * A problem as a marker keeps it.
 *
 * @param rule
 *            the check's id
 * @param claim
 *            the claim's id, empty where the whole dossier is meant
 * @param severity
 *            of {@link IMarker}
 * @param message
 *            one sentence
 * @param location
 *            in words
 * @param fixable
 *            whether something is known that mends it
 */
record ProblemMarker(String rule, String claim, int severity, String message, String location, boolean fixable) {

    /** The marker type. */
    static final String TYPE = "org.claimbench.workspace.problem"; //$NON-NLS-1$

    private static final String RULE = "org.claimbench.rule"; //$NON-NLS-1$
    private static final String CLAIM = "org.claimbench.claim"; //$NON-NLS-1$
    private static final String FIXABLE = "org.claimbench.fixable"; //$NON-NLS-1$
    private static final String NOTHING = ""; //$NON-NLS-1$

    static ProblemMarker of(Problem problem, ClaimNumbers numbers) {
        Claim claim = problem.claim();
        return new ProblemMarker(problem.rule(), claim == null ? NOTHING : claim.getId(),
                problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                problem.message(), claim == null ? Messages.Location_dossier
                        : NLS.bind(Messages.Location_claim, numbers.of(claim)),
                ClaimFixes.mends(problem));
    }

    static ProblemMarker of(IMarker marker) {
        return new ProblemMarker(marker.getAttribute(RULE, NOTHING), marker.getAttribute(CLAIM, NOTHING),
                marker.getAttribute(IMarker.SEVERITY, 0), marker.getAttribute(IMarker.MESSAGE, NOTHING),
                marker.getAttribute(IMarker.LOCATION, NOTHING), marker.getAttribute(FIXABLE, false));
    }

    Map<String, Object> attributes() {
        return Map.of(RULE, rule, CLAIM, claim, IMarker.SEVERITY, severity, IMarker.MESSAGE, message,
                IMarker.LOCATION, location, FIXABLE, fixable);
    }
}
