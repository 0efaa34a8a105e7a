/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.claimbench.core.review.ReviewState;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.model.Claim;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The way from one claim that waits, was returned or is stale to the next one, through all texts of the dossier in the
 * order of the numbers. Lives on the session's thread.
 */
public final class StandingWalk {

    private final DossierPresenter dossier;

    /**
     * @param dossier
     *            whose claim in hand is where one is
     */
    public StandingWalk(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * Takes the next such claim in hand.
     *
     * @param standing
     *            of the claim that is looked for
     * @param caret
     *            an UTF-16 offset in the shown text, from which it is looked for while no claim is in hand
     * @return OK with what to say, or a warning that there is none
     */
    public IStatus next(Standing standing, int caret) {
        int here = before(caret);
        return take(standing, Comparator.naturalOrder(), number -> number > here, NLS.bind(Messages.Standing_noneBehind,
                standing.label()));
    }

    /**
     * Takes the previous such claim in hand.
     *
     * @param standing
     *            of the claim that is looked for
     * @param caret
     *            as for the next one
     * @return OK with what to say, or a warning that there is none
     */
    public IStatus previous(Standing standing, int caret) {
        int here = dossier.inHand().claim() == null ? before(caret) + 1 : before(caret);
        return take(standing, Comparator.reverseOrder(), number -> number < here,
                NLS.bind(Messages.Standing_noneBefore, standing.label()));
    }

    private IStatus take(Standing standing, Comparator<Integer> order, Predicate<Integer> there, String noMore) {
        List<Claim> all = dossier.dossier().getClaims().stream().filter(stands(standing)).toList();
        Optional<Claim> found = all.stream().filter(claim -> there.test(dossier.numberOf(claim)))
                .min(Comparator.comparing(dossier::numberOf, order));
        if (found.isEmpty()) {
            return new Status(IStatus.WARNING, StandingWalk.class,
                    all.isEmpty() ? NLS.bind(Messages.Standing_none, standing.label()) : noMore);
        }
        dossier.inHand().take(found.get());
        return new Status(IStatus.OK, StandingWalk.class,
                NLS.bind(Messages.Standing_found, dossier.numberOf(found.get()), standing.label()));
    }

    /** The number of the claim in hand, or of the last one that begins before the caret. */
    private int before(int caret) {
        Claim here = dossier.inHand().claim();
        return here != null ? dossier.numberOf(here)
                : dossier.marks().all().stream().filter(mark -> mark.span().start() < caret).mapToInt(Mark::number)
                        .max().orElseGet(this::beforeTheText);
    }

    private int beforeTheText() {
        return dossier.marks().all().stream().mapToInt(Mark::number).min().orElse(1) - 1;
    }

    private Predicate<Claim> stands(Standing standing) {
        if (standing == Standing.WAITING) {
            Set<Claim> waiting = dossier.dossier().getContacts().stream()
                    .filter(contact -> contact.getOutcome() == ContactOutcome.WAITING)
                    .flatMap(contact -> contact.getClaims().stream()).collect(Collectors.toSet());
            return waiting::contains;
        }
        ReviewStates states = new ReviewStates(dossier.dossier());
        ReviewState wanted = standing == Standing.RETURNED ? ReviewState.RETURNED : ReviewState.STALE;
        return claim -> states.of(claim) == wanted;
    }
}
