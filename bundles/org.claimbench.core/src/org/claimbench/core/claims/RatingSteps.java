/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;

/** Spreads the ratings of any ordered scale over five steps. */
final class RatingSteps {

    private static final List<OutcomeKind> STEPS = List.of(OutcomeKind.TRUE, OutcomeKind.MOSTLY_TRUE,
            OutcomeKind.HALF_TRUE, OutcomeKind.MOSTLY_FALSE, OutcomeKind.FALSE);

    private RatingSteps() {
    }

    static OutcomeKind of(Rating rating) {
        if (unsettled(rating)) {
            return OutcomeKind.UNPROVEN;
        }
        return rating.eContainer() instanceof RatingScale scale && scale.isOrdered() ? step(scale, rating)
                : OutcomeKind.UNORDERED;
    }

    private static OutcomeKind step(RatingScale scale, Rating rating) {
        List<Rating> line = scale.getRatings().stream().filter(other -> !unsettled(other)).toList();
        int last = line.size() - 1;
        return STEPS.get(last == 0 ? 0 : Math.round((float) line.indexOf(rating) * (STEPS.size() - 1) / last));
    }

    private static boolean unsettled(Rating rating) {
        return Messages.Scale_unproven.equalsIgnoreCase(rating.getLabel());
    }
}
