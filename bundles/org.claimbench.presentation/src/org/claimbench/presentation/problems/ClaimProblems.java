/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.problems;

import java.util.List;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.fixes.ClaimFixes;
import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** What the checks say of the claim in hand. That it has no finding yet goes without saying while one works on it. */
public final class ClaimProblems {

    private static final String UNDECIDED = "claim-without-finding"; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private List<PlacedProblem> problems = List.of();

    /**
     * @param dossier
     *            whose claim in hand is meant
     */
    public ClaimProblems(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /** Looks at the claim in hand as it is now. */
    public void look() {
        Claim claim = dossier.inHand().claim();
        problems = claim == null ? List.of()
                : Checks.of(claim, dossier.numbers()).stream()
                        .filter(problem -> !problem.rule().equals(UNDECIDED)).map(this::placed).toList();
    }

    /**
     * The problems of one part, as they were when one looked last.
     *
     * @param place
     *            the part
     * @return in the order of the checks
     */
    public List<PlacedProblem> at(Place place) {
        return problems.stream().filter(problem -> problem.place() == place).toList();
    }

    private PlacedProblem placed(Problem problem) {
        return switch (problem.rule()) {
        case "look-again-missing" -> placed(problem, Place.STATEMENT, Fix.LOOK_AGAIN); //$NON-NLS-1$
        case "words-changed" -> placed(problem, Place.STATEMENT, Fix.SETTLE_MARKS); //$NON-NLS-1$
        case "evidence-without-source" -> placed(problem, Place.EVIDENCE, Fix.REMOVE_EVIDENCE); //$NON-NLS-1$
        case "finding-without-evidence" -> placed(problem, Place.FINDING, Fix.ADD_EVIDENCE); //$NON-NLS-1$
        case "quotation-differs" -> //$NON-NLS-1$
            placed(problem, Place.EVIDENCE, ClaimFixes.mends(problem) ? Fix.SOURCE_WORDING : null);
        case "figure-disagrees", "independent-origins", "protected-source-words" -> //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            placed(problem, Place.EVIDENCE, null);
        default -> placed(problem, Place.STATEMENT, null);
        };
    }

    private static PlacedProblem placed(Problem problem, Place place, @Nullable Fix fix) {
        return new PlacedProblem(problem.rule(), problem.message(), place, fix);
    }

    /**
     * What a fix does, in words.
     *
     * @param fix
     *            of a problem of the claim in hand
     */
    public String words(Fix fix) {
        Claim claim = dossier.inHand().claim();
        return switch (fix) {
        case ADD_EVIDENCE -> Messages.Fix_addEvidence;
        case SETTLE_MARKS -> Messages.Fix_settleMarks;
        case LOOK_AGAIN, REMOVE_EVIDENCE, SOURCE_WORDING ->
            claim == null ? "" : ClaimFixes.of(fix.rule()).flatMap(one -> one.words(claim)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        };
    }

    /**
     * Mends a problem of the claim in hand, as one step.
     *
     * @param fix
     *            any but {@link Fix#SETTLE_MARKS}, which needs a person
     * @return OK or why not; cancelled when there is nothing to mend
     */
    public IStatus mend(Fix fix) {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return Status.CANCEL_STATUS;
        }
        dossier.session().endStep();
        return switch (fix) {
        case ADD_EVIDENCE -> dossier.claim().addEvidence();
        case SETTLE_MARKS -> Status.CANCEL_STATUS;
        case LOOK_AGAIN, REMOVE_EVIDENCE, SOURCE_WORDING ->
            ClaimFixes.of(fix.rule()).map(dossier.finding()::mend).orElse(Status.CANCEL_STATUS);
        };
    }
}
