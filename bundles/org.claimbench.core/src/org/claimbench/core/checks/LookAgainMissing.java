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

import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.eclipse.osgi.util.NLS;

/** A claim about what will happen by some day after publication needs that day to look again. */
public final class LookAgainMissing extends ClaimCheck {

    LookAgainMissing() {
        super("look-again-missing", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        return claim.getLookAgain() != null
                ? Optional.empty()
                : ClaimFigures.lookAgain(claim).map(day -> NLS.bind(CheckMessages.Check_lookAgain, number, day));
    }
}
