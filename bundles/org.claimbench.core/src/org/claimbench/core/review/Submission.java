/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.checks.Severity;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.internal.ReviewMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.eclipse.osgi.util.NLS;

/**
 * Whether a claim can be handed over to be signed off. What only weakens a finding, such as a single origin, does not
 * hold it up: the second person judges that.
 */
public final class Submission {

    private static final Set<String> NEEDED = Set.of("claim-without-finding", "finding-without-evidence", //$NON-NLS-1$ //$NON-NLS-2$
            "evidence-without-source"); //$NON-NLS-1$

    private Submission() {
    }

    /**
     * Why a claim cannot be submitted now.
     *
     * @param claim
     *            in a dossier
     * @param numbers
     *            of the dossier's claims
     * @return one sentence, in the words of the check that misses something; empty when it can
     */
    public static Optional<String> objection(Claim claim, ClaimNumbers numbers) {
        List<Problem> problems = Checks.of(claim, numbers);
        return problems.stream().filter(Submission::holdsUp).map(Problem::message).findFirst()
                .or(() -> again(claim, numbers.of(claim)));
    }

    private static boolean holdsUp(Problem problem) {
        return problem.severity() == Severity.ERROR || NEEDED.contains(problem.rule());
    }

    private static Optional<String> again(Claim claim, int number) {
        Dossier dossier = (Dossier) claim.eContainer();
        return switch (new ReviewStates(dossier).of(claim)) {
        case APPROVED -> Optional.of(NLS.bind(ReviewMessages.Submission_approved, number));
        case SUBMITTED -> ClaimDigest.of(claim).equals(submitted(dossier, claim))
                ? Optional.of(NLS.bind(ReviewMessages.Submission_again, number)) : Optional.empty();
        case DRAFT, RETURNED, STALE -> Optional.empty();
        };
    }

    /** The digest of what was submitted last; empty when none was noted. */
    private static String submitted(Dossier dossier, Claim claim) {
        return dossier.getJournal().stream()
                .filter(entry -> entry.getClaim() == claim && entry.getKind() == JournalKind.SUBMITTED)
                .map(JournalEntry::getDigest).reduce("", (before, later) -> later == null ? "" : later); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
