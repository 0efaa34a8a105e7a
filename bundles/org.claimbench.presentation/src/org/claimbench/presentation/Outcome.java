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

import org.claimbench.core.claims.Decision;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * How a claim stands, as the screens show it.
 *
 * @param kind
 *            under which colours, underline and glyph are found
 * @param label
 *            the word for it
 */
public record Outcome(OutcomeKind kind, String label) {

    /**
     * The outcome of a claim.
     *
     * @param claim
     *            of a dossier
     * @return never null; {@link OutcomeKind#NONE} while nothing was decided
     */
    public static Outcome of(Claim claim) {
        Rating rating = Decision.rating(claim);
        return rating == null ? of(Decision.disposition(claim)) : of(rating);
    }

    /**
     * The outcome that a disposition is.
     *
     * @param disposition
     *            before publication
     * @return never null
     */
    public static Outcome of(Disposition disposition) {
        return new Outcome(OutcomeKind.of(disposition), switch (disposition) {
        case UNDECIDED -> Messages.Outcome_none;
        case OK -> Messages.Disposition_ok;
        case CHANGE -> Messages.Disposition_change;
        case QUERY -> Messages.Disposition_query;
        case CONTEXT -> Messages.Disposition_context;
        case COPY_NOTE -> Messages.Disposition_copyNote;
        case CUT -> Messages.Disposition_cut;
        });
    }

    /**
     * The outcome that a rating is.
     *
     * @param rating
     *            of a scale
     * @return never null
     */
    public static Outcome of(Rating rating) {
        String label = rating.getLabel();
        return new Outcome(OutcomeKind.of(rating), label == null ? Messages.Outcome_unnamed : label);
    }

    /**
     * An outcome of which only its kind and label were kept.
     *
     * @param kind
     *            the kind
     * @param rating
     *            the label of the rating; empty before publication
     * @return never null
     */
    public static Outcome of(OutcomeKind kind, String rating) {
        return rating.isEmpty() ? Disposition.VALUES.stream().filter(choice -> OutcomeKind.of(choice) == kind)
                .findFirst().map(Outcome::of).orElseGet(() -> new Outcome(kind, Messages.Outcome_unnamed))
                : new Outcome(kind, rating);
    }

    /**
     * All outcomes that a dossier’s mode offers, in the order of the digits that choose them.
     *
     * @param dossier
     *            the dossier
     * @return the first is chosen by 1
     */
    public static List<Outcome> choices(Dossier dossier) {
        return rates(dossier) ? dossier.getScale().getRatings().stream().map(Outcome::of).toList()
                : Disposition.VALUES.stream().filter(choice -> choice != Disposition.UNDECIDED).map(Outcome::of)
                        .toList();
    }

    /** Whether its claims end in ratings. Without a scale there are none to give. */
    static boolean rates(Dossier dossier) {
        return dossier.getMode() == Mode.AFTER && dossier.getScale() != null;
    }

    /**
     * What to say of a digit by which nothing is decided.
     *
     * @param index
     *            into the choices, one less than the digit
     * @param choices
     *            how many there are
     * @return a warning
     */
    public static IStatus noChoice(int index, int choices) {
        return new Status(IStatus.WARNING, Outcome.class, NLS.bind(Messages.Outcome_noChoice, index + 1, choices));
    }
}
