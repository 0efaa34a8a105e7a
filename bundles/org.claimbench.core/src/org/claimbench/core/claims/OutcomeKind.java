/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Rating;

/** How claims end, as colours and signs tell them apart, on screens and in reports alike. */
public enum OutcomeKind {

    /** Nothing was decided yet. */
    NONE,
    /** Disposition: it can stand. */
    OK,
    /** Disposition: other words are suggested. */
    CHANGE,
    /** Disposition: the author is asked. */
    QUERY,
    /** Disposition: something has to be added. */
    CONTEXT,
    /** Disposition: a matter of style. */
    COPY_NOTE,
    /** Disposition: it should not be printed. */
    CUT,
    /** The best step of an ordered scale. */
    TRUE,
    /** The second of five steps. */
    MOSTLY_TRUE,
    /** The middle of five steps. */
    HALF_TRUE,
    /** The fourth of five steps. */
    MOSTLY_FALSE,
    /** The worst step of an ordered scale. */
    FALSE,
    /** The rating that nothing is settled, which lies beside the steps. */
    UNPROVEN,
    /** A rating of a scale without an order. */
    UNORDERED;

    /**
     * How a claim ended.
     *
     * @param claim
     *            of a dossier
     * @return {@link #NONE} while nothing was decided
     */
    public static OutcomeKind of(Claim claim) {
        Rating rating = Decision.rating(claim);
        return rating == null ? of(Decision.disposition(claim)) : of(rating);
    }

    /**
     * The kind that a disposition is.
     *
     * @param disposition
     *            before publication
     * @return {@link #NONE} for undecided
     */
    public static OutcomeKind of(Disposition disposition) {
        return switch (disposition) {
        case UNDECIDED -> NONE;
        case OK -> OK;
        case CHANGE -> CHANGE;
        case QUERY -> QUERY;
        case CONTEXT -> CONTEXT;
        case COPY_NOTE -> COPY_NOTE;
        case CUT -> CUT;
        };
    }

    /**
     * The kind that a rating is. The ratings of an ordered scale are spread over five steps by their place; a rating
     * that is called as the last of the desk’s six stands beside the line, as it does there.
     *
     * @param rating
     *            of any scale
     * @return one of the five steps, {@link #UNPROVEN} or {@link #UNORDERED}
     */
    public static OutcomeKind of(Rating rating) {
        return RatingSteps.of(rating);
    }
}
