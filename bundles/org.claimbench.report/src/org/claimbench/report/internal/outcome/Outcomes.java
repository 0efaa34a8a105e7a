/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import java.util.Map;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.claimbench.report.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/** Tells how each claim of a dossier ended: by its disposition before publication, by its rating after. */
public final class Outcomes {

    private static final Outcome NONE = new Outcome("none", Messages.Outcome_none, Glyph.OPEN.svg()); //$NON-NLS-1$
    private static final Map<Disposition, Outcome> DISPOSITIONS = Map.of( //
            Disposition.OK, new Outcome("ok", Messages.Outcome_ok, Glyph.TICK.svg()), //$NON-NLS-1$
            Disposition.CHANGE, new Outcome("change", Messages.Outcome_change, Glyph.WARNING.svg()), //$NON-NLS-1$
            Disposition.QUERY, new Outcome("query", Messages.Outcome_query, Glyph.QUESTION.svg()), //$NON-NLS-1$
            Disposition.CONTEXT, new Outcome("context", Messages.Outcome_context, Glyph.PLUS.svg()), //$NON-NLS-1$
            Disposition.COPY_NOTE, new Outcome("copy", Messages.Outcome_copyNote, Glyph.PILCROW.svg()), //$NON-NLS-1$
            Disposition.CUT, new Outcome("cut", Messages.Outcome_cut, Glyph.REMOVE.svg())); //$NON-NLS-1$

    private final boolean after;
    private final RatingLooks ratings;

    /** For the claims of this dossier. */
    public Outcomes(Dossier dossier) {
        after = dossier.getMode() == Mode.AFTER;
        ratings = new RatingLooks(dossier.getScale());
    }

    /** How a claim ended; never null, a claim without a finding has an outcome that says so. */
    public Outcome of(Claim claim) {
        Finding finding = claim.getFinding();
        if (finding == null || !finding.decided()) {
            return NONE;
        }
        Rating rating = finding.getRating();
        // A dossier that changed its mode may still hold a finding of the other kind; it is shown as what it is.
        return rating != null && (after || finding.getDisposition() == Disposition.UNDECIDED) ? ratings.of(rating)
                : of(finding.getDisposition());
    }

    /** How a rating looks. */
    public Outcome of(Rating rating) {
        return ratings.of(rating);
    }

    private static Outcome of(@Nullable Disposition disposition) {
        Outcome outcome = disposition == null ? null : DISPOSITIONS.get(disposition);
        return outcome == null ? NONE : outcome;
    }
}
