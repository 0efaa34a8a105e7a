/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.fixes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.claimbench.core.commands.SetLookAgain;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.values.PartialDate;
import org.eclipse.osgi.util.NLS;

/** Sets the day on which a prediction will be known. */
final class LookAgainThatDay implements ClaimFix {

    @Override
    public String rule() {
        return "look-again-missing"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return CheckMessages.Fix_lookAgain;
    }

    @Override
    public Optional<String> words(Claim claim) {
        return day(claim).map(day -> NLS.bind(CheckMessages.Fix_lookAgainOn, day));
    }

    @Override
    public Optional<UseCase> of(Claim claim, String by, Instant at) {
        return day(claim).map(day -> new SetLookAgain(claim, new PartialDate(day)));
    }

    private static Optional<LocalDate> day(Claim claim) {
        return claim.getLookAgain() == null ? ClaimFigures.lookAgain(claim) : Optional.empty();
    }
}
