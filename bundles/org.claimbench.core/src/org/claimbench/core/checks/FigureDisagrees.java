/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.Optional;

import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.core.figures.FigureComparison;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.text.comparison.Agreement;
import org.eclipse.osgi.util.NLS;

/** Evidence that is said to support a figure must give it: the number, of the same thing, counted in the same way. */
public final class FigureDisagrees extends ClaimCheck {

    FigureDisagrees() {
        super("figure-disagrees", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        return claim.getEvidence().stream().filter(evidence -> evidence.getStance() == Stance.SUPPORTS)
                .map(FigureDisagrees::objection).flatMap(Optional::stream).findFirst()
                .map(sentence -> NLS.bind(CheckMessages.Check_figure, number, sentence));
    }

    private static Optional<String> objection(Evidence evidence) {
        return FigureComparison.of(evidence).filter(FigureDisagrees::objects).map(ComparedFigures::sentence);
    }

    private static boolean objects(ComparedFigures figures) {
        Agreement agreement = figures.comparison().agreement();
        return agreement.isConflict()
                || agreement == Agreement.NUMBER_MATCHES && !figures.comparison().differing().isEmpty();
    }
}
