/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.claimbench.core.commands.DeleteClaim;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The claim on which the person works, or none, and how one goes from claim to claim. A caret is an UTF-16 offset in
 * the shown text.
 */
public final class ClaimInHand {

    private final DossierPresenter dossier;
    private @Nullable Claim claim;
    private @Nullable Claim gone;

    ClaimInHand(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * The claim.
     *
     * @return null when there is none
     */
    public @Nullable Claim claim() {
        return claim;
    }

    /**
     * Whether there is a claim for a key that means one.
     *
     * @return OK, or a warning that says how to take one in hand
     */
    public IStatus refusal() {
        return claim == null ? new Status(IStatus.WARNING, ClaimInHand.class, Messages.Claim_none) : Status.OK_STATUS;
    }

    /**
     * Takes a claim in hand.
     *
     * @param taken
     *            of this dossier, or null for none
     */
    public void take(@Nullable Claim taken) {
        if (taken != claim) {
            dossier.session().endStep();
            claim = taken;
            gone = null;
            dossier.claimChanged();
        }
    }

    /**
     * Takes the claim under the caret in hand: the innermost one, or none. The claim in hand is kept when the caret is
     * on its words too, so that a longer one can be read from within.
     *
     * @param caret
     *            the caret's place
     */
    public void takeAt(int caret) {
        if (!isAt(caret)) {
            Optional<Mark> mark = dossier.marks().at(caret);
            take(mark.isPresent() ? mark.get().claim() : null);
        }
    }

    private boolean isAt(int caret) {
        return dossier.marks().of(claim).stream().anyMatch(mark -> mark.span().contains(caret));
    }

    /**
     * Where to put the caret so that the claim is seen.
     *
     * @param caret
     *            the caret's place
     * @return the claim's first mark; empty when the caret is on its words already, or they are not in the text
     */
    public Optional<Mark> toShow(int caret) {
        return isAt(caret) ? Optional.empty() : dossier.marks().of(claim).stream().findFirst();
    }

    /**
     * The mark after the caret. Of marks that start together each is reached in its turn.
     *
     * @param caret
     *            the caret's place
     * @return the next one, or empty after the last
     */
    public Optional<Mark> next(int caret) {
        return dossier.marks().next(caret, claim);
    }

    /**
     * The mark before the caret.
     *
     * @param caret
     *            the caret's place
     * @return the previous one, or empty before the first
     */
    public Optional<Mark> previous(int caret) {
        return dossier.marks().previous(caret, claim);
    }

    /**
     * Takes the next longer claim in hand whose words hold a place.
     *
     * @param caret
     *            the place
     * @return OK, or a warning when there is none
     */
    public IStatus widen(int caret) {
        return step(caret, 1, Messages.Widen_none);
    }

    /**
     * Takes the next shorter claim in hand whose words hold a place.
     *
     * @param caret
     *            the place
     * @return OK, or a warning when there is none
     */
    public IStatus narrow(int caret) {
        return step(caret, -1, Messages.Narrow_none);
    }

    private IStatus step(int caret, int direction, String none) {
        List<Claim> here = dossier.marks().all().stream().filter(mark -> mark.span().contains(caret))
                .sorted(Comparator.comparingInt(mark -> mark.span().length())).map(Mark::claim).distinct().toList();
        int next = here.indexOf(claim) + direction;
        if (!here.contains(claim) || next < 0 || next >= here.size()) {
            return new Status(IStatus.WARNING, ClaimInHand.class, none);
        }
        take(here.get(next));
        return Status.OK_STATUS;
    }

    /**
     * Deletes the claim.
     *
     * @return OK, a warning that says why not, or cancelled when there is none
     */
    public IStatus delete() {
        return change(DeleteClaim::new);
    }

    IStatus change(Function<Claim, UseCase> useCase) {
        Claim known = claim;
        return known == null ? refusal() : dossier.session().execute(useCase.apply(known));
    }

    /**
     * Somebody may have deleted it, or undone its making; whoever takes that back goes on with the same claim. After
     * the file was read again, the claim of the same id is meant.
     */
    void follow() {
        Claim known = claim;
        Claim back = gone;
        if (known != null && known.eContainer() == null) {
            Claim again = sameId(known);
            take(again);
            gone = again == null ? known : null;
        } else if (known == null && back != null && back.eContainer() != null) {
            take(back);
        }
    }

    private @Nullable Claim sameId(Claim known) {
        return dossier.dossier().getClaims().stream().filter(one -> Objects.equals(one.getId(), known.getId()))
                .findFirst().orElse(null);
    }
}
