/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Rating;
import org.claimbench.report.internal.Messages;

/** Gives the ratings of any scale their colours and signs. */
final class RatingLooks {

    private RatingLooks() {
    }

    static Outcome of(Rating rating) {
        String word = rating.getLabel() == null ? Messages.Outcome_unnamed : rating.getLabel();
        // The last step but one is nearer to the middle than to nothing, so no meter has one full cell.
        return switch (OutcomeKind.of(rating)) {
        case TRUE -> new Outcome("step1", word, Meter.full(5)); //$NON-NLS-1$
        case MOSTLY_TRUE -> new Outcome("step2", word, Meter.full(4)); //$NON-NLS-1$
        case HALF_TRUE -> new Outcome("step3", word, Meter.full(3)); //$NON-NLS-1$
        case MOSTLY_FALSE -> new Outcome("step4", word, Meter.full(2)); //$NON-NLS-1$
        case FALSE -> new Outcome("step5", word, Meter.full(0)); //$NON-NLS-1$
        case UNPROVEN -> new Outcome("unproven", word, Meter.unsettled()); //$NON-NLS-1$
        default -> new Outcome("grey", word, Glyph.DOT.svg()); //$NON-NLS-1$
        };
    }
}
