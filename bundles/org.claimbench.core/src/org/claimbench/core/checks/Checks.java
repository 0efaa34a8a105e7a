/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;

/** All checks that there are. A new check is a class in this package and a line here. */
public final class Checks {

    private static final List<Check> ALL = List.of(new PublicationTimeMissing(), new DatesWithoutPublication(),
            new AnchorHoldsItsWords(), new WordsChanged(), new AppearancesDiffer(), new DateOpen(),
            new LookAgainMissing(), new FigureDisagrees(),
            new ClaimWithoutFinding(), new FindingWithoutEvidence(), new EvidenceWithoutSource(),
            new QuotationDiffers(), new IndependentOrigins(),
            new ProtectedSourceIdentity(), new ProtectedSourceWords());

    private Checks() {
    }

    /**
     * The checks.
     *
     * @return unmodifiable, in the order in which problems are listed
     */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * Runs all checks.
     *
     * @param dossier
     *            only read
     * @return the problems, by check and then in the order of the text
     */
    public static List<Problem> run(Dossier dossier) {
        ClaimNumbers numbers = new ClaimNumbers(dossier);
        return ALL.stream().flatMap(check -> check.look(dossier, numbers).stream()).toList();
    }

    /**
     * Runs all checks on one claim.
     *
     * @param claim
     *            in a dossier; only read
     * @param numbers
     *            the dossier's claims in the order of the text
     * @return the problems of this claim, by check
     */
    public static List<Problem> of(Claim claim, ClaimNumbers numbers) {
        return ALL.stream().flatMap(check -> check.look(claim, numbers).stream()).toList();
    }
}
