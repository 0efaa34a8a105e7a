/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;
import org.claimbench.presentation.internal.Messages;

/**
 * How a claim stands, as the screens show it.
 *
 * @param sign
 *            the sign under which colours, underline and glyph are found
 * @param label
 *            the word for it
 */
public record Outcome(Sign sign, String label) {

    /** What distinguishes outcomes by colour, underline and glyph. */
    public enum Sign {
        NONE, OK, CHANGE, QUERY, CONTEXT, COPY_NOTE, CUT, TRUE, MOSTLY_TRUE, HALF_TRUE, MOSTLY_FALSE, FALSE, UNPROVEN
    }

    private static final List<Sign> STEPS = List.of(Sign.TRUE, Sign.MOSTLY_TRUE, Sign.HALF_TRUE, Sign.MOSTLY_FALSE,
            Sign.FALSE);

    /**
     * The outcome of a claim.
     *
     * @param claim
     *            of a dossier
     * @return never null; {@link Sign#NONE} while nothing was decided
     */
    public static Outcome of(Claim claim) {
        Finding finding = claim.getFinding();
        if (finding == null || !finding.decided()) {
            return new Outcome(Sign.NONE, Messages.Outcome_none);
        }
        Rating rating = finding.getRating();
        return rating == null ? of(finding.getDisposition()) : of(rating);
    }

    /**
     * The outcome that a disposition is.
     *
     * @param disposition
     *            before publication
     * @return never null
     */
    public static Outcome of(Disposition disposition) {
        return switch (disposition) {
        case UNDECIDED -> new Outcome(Sign.NONE, Messages.Outcome_none);
        case OK -> new Outcome(Sign.OK, Messages.Disposition_ok);
        case CHANGE -> new Outcome(Sign.CHANGE, Messages.Disposition_change);
        case QUERY -> new Outcome(Sign.QUERY, Messages.Disposition_query);
        case CONTEXT -> new Outcome(Sign.CONTEXT, Messages.Disposition_context);
        case COPY_NOTE -> new Outcome(Sign.COPY_NOTE, Messages.Disposition_copyNote);
        case CUT -> new Outcome(Sign.CUT, Messages.Disposition_cut);
        };
    }

    /**
     * The outcome that a rating is: on an ordered scale, its place among the steps; a sixth and later rating lies
     * beside
     * the scale, as “unproven” does.
     *
     * @param rating
     *            of a scale
     * @return never null
     */
    public static Outcome of(Rating rating) {
        RatingScale scale = (RatingScale) rating.eContainer();
        int place = scale == null ? -1 : scale.getRatings().indexOf(rating);
        boolean onSteps = scale != null && scale.isOrdered() && place >= 0 && place < STEPS.size();
        return new Outcome(onSteps ? STEPS.get(place) : Sign.UNPROVEN, rating.getLabel());
    }

    /**
     * All outcomes that a dossier’s mode offers, in the order of the digits that choose them.
     *
     * @param dossier
     *            the dossier
     * @return the first is chosen by 1
     */
    public static List<Outcome> choices(Dossier dossier) {
        if (dossier.getScale() != null) {
            return dossier.getScale().getRatings().stream().map(Outcome::of).toList();
        }
        return Disposition.VALUES.stream().filter(choice -> choice != Disposition.UNDECIDED).map(Outcome::of).toList();
    }
}
