/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import org.claimbench.core.claims.Decision;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Rating;
import org.claimbench.report.internal.Messages;

/** Tells how claims ended: by disposition before publication, by rating after. */
public final class Outcomes {

    private Outcomes() {
    }

    /** How a claim ended; never null, a claim without a finding has an outcome that says so. */
    public static Outcome of(Claim claim) {
        Rating rating = Decision.rating(claim);
        return rating == null ? of(Decision.disposition(claim)) : of(rating);
    }

    /** How a rating looks. */
    public static Outcome of(Rating rating) {
        return RatingLooks.of(rating);
    }

    private static Outcome of(Disposition disposition) {
        return switch (disposition) {
        case UNDECIDED -> new Outcome("none", Messages.Outcome_none, Glyph.OPEN.svg()); //$NON-NLS-1$
        case OK -> new Outcome("ok", Messages.Outcome_ok, Glyph.TICK.svg()); //$NON-NLS-1$
        case CHANGE -> new Outcome("change", Messages.Outcome_change, Glyph.WARNING.svg()); //$NON-NLS-1$
        case QUERY -> new Outcome("query", Messages.Outcome_query, Glyph.QUESTION.svg()); //$NON-NLS-1$
        case CONTEXT -> new Outcome("context", Messages.Outcome_context, Glyph.PLUS.svg()); //$NON-NLS-1$
        case COPY_NOTE -> new Outcome("copy", Messages.Outcome_copyNote, Glyph.PILCROW.svg()); //$NON-NLS-1$
        case CUT -> new Outcome("cut", Messages.Outcome_cut, Glyph.REMOVE.svg()); //$NON-NLS-1$
        };
    }
}
