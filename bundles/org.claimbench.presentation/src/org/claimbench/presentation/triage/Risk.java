/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.triage;

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Priority;

/** How much harm an unchecked claim can do; a rule of the desk, from what is corrected most often and costs most. */
final class Risk {

    private static final double STEP = 0.2;
    private static final double LEGAL = 0.25;

    private Risk() {
    }

    /** From 0 to a little more than 1; what a person said of the claim counts more than its type. */
    static double of(Claim claim) {
        double priority = claim.getPriority() == Priority.HIGH ? STEP
                : claim.getPriority() == Priority.LOW ? -STEP : 0;
        return of(claim.getType()) + priority + (claim.isLegal() || claim.isPrivacy() ? LEGAL : 0);
    }

    private static double of(ClaimType type) {
        return switch (type) {
        case LEGAL_STATUS -> 0.8;
        case QUOTATION -> 0.75;
        case FIGURE, ATTRIBUTION -> 0.7;
        case CAUSE, COMPARISON -> 0.6;
        case NAME, DATE -> 0.5;
        default -> 0.4;
        };
    }
}
