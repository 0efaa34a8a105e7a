/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import java.util.List;

import org.claimbench.core.creation.RatingScales;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;
import org.claimbench.report.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives the ratings of any scale their colours and signs. The ratings of an ordered scale are spread over five steps by
 * their place; a rating that is called as the last of the desk’s six stands beside the line, as it does there.
 */
final class RatingLooks {

    private static final int LAST = 4;
    /** How many cells of the meter are full at each step; the last but one is nearer to the middle than to nothing. */
    private static final int[] FULL = {5, 4, 3, 2, 0};

    private static final String UNSETTLED = RatingScales.sixSteps().getRatings().getLast().getLabel();

    private final @Nullable RatingScale scale;

    RatingLooks(@Nullable RatingScale scale) {
        this.scale = scale;
    }

    Outcome of(Rating rating) {
        String word = rating.getLabel() == null ? Messages.Outcome_unnamed : rating.getLabel();
        if (unsettled(rating)) {
            return new Outcome("unproven", word, Meter.unsettled()); //$NON-NLS-1$
        }
        RatingScale known = scale;
        if (known == null || !known.isOrdered()) {
            return new Outcome("grey", word, Glyph.DOT.svg()); //$NON-NLS-1$
        }
        List<Rating> line = known.getRatings().stream().filter(other -> !unsettled(other)).toList();
        int place = Math.max(0, line.indexOf(rating));
        int step = line.size() < 2 ? 0 : Math.round((float) place * LAST / (line.size() - 1));
        return new Outcome("step" + (step + 1), word, Meter.full(FULL[step])); //$NON-NLS-1$
    }

    private static boolean unsettled(Rating rating) {
        return UNSETTLED.equalsIgnoreCase(rating.getLabel());
    }
}
