/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.claimbench.core.claims.Decision;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.RecordRating;
import org.claimbench.core.commands.SetRationale;
import org.claimbench.core.commands.SuggestWording;
import org.claimbench.core.commands.SupersedeFinding;
import org.claimbench.core.fixes.ClaimFix;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The finding of the claim in hand: what was chosen, why, and what to print instead. Without a claim in hand it is
 * empty and every change is refused. Whoever changes it is noted as its author.
 */
public final class FindingPresenter {

    private final DossierPresenter dossier;
    private final ClaimInHand inHand;
    private final String author;
    private final Clock clock;

    FindingPresenter(DossierPresenter dossier, String author, Clock clock) {
        this.dossier = dossier;
        this.inHand = dossier.inHand();
        this.author = author;
        this.clock = clock;
    }

    /**
     * Who changed it last.
     *
     * @return a name, empty while there is no finding
     */
    public String by() {
        return text(Finding::getBy);
    }

    /**
     * Why it is what it is.
     *
     * @return Markdown, empty when nothing was written
     */
    public String rationale() {
        return text(Finding::getRationale);
    }

    /**
     * What to print instead.
     *
     * @return empty when nothing was suggested
     */
    public String suggestedWording() {
        return text(Finding::getSuggestedWording);
    }

    private String text(Function<Finding, @Nullable String> field) {
        Claim claim = inHand.claim();
        Finding finding = claim == null ? null : claim.getFinding();
        String value = finding == null ? null : field.apply(finding);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /**
     * What can be chosen, in the order of the digits.
     *
     * @return the first is chosen by 1
     */
    public List<Outcome> choices() {
        return Outcome.choices(dossier.dossier());
    }

    /**
     * The index of the choice that was made.
     *
     * @return index into {@link #choices}, or -1 when none of them was chosen
     */
    public int chosen() {
        Claim claim = inHand.claim();
        if (claim == null) {
            return -1;
        }
        Dossier model = dossier.dossier();
        return Outcome.rates(model) ? model.getScale().getRatings().indexOf(Decision.rating(claim))
                : Disposition.VALUES.indexOf(Decision.disposition(claim)) - 1;
    }

    /**
     * Decides.
     *
     * @param index
     *            into {@link #choices}
     * @return OK, or a warning that says why not
     */
    public IStatus choose(int index) {
        if (index < 0 || index >= choices().size()) {
            return Outcome.noChoice(index, choices().size());
        }
        Dossier model = dossier.dossier();
        return inHand.change(claim -> Outcome.rates(model)
                ? new RecordRating(claim, model.getScale().getRatings().get(index), author, clock.instant())
                : new RecordDisposition(claim, Disposition.VALUES.get(index + 1), author, clock.instant()));
    }

    /**
     * Writes the rationale.
     *
     * @param markdown
     *            as typed
     * @return OK or why not
     */
    public IStatus rationale(String markdown) {
        return Typed.same(markdown, rationale()) ? Status.OK_STATUS
                : inHand.change(claim -> new SetRationale(claim, markdown, author, clock.instant()));
    }

    /**
     * Suggests what to print.
     *
     * @param words
     *            as typed
     * @return OK or why not
     */
    public IStatus suggestWording(String words) {
        return Typed.same(words, suggestedWording()) ? Status.OK_STATUS
                : inHand.change(claim -> new SuggestWording(claim, words, author, clock.instant()));
    }

    /**
     * Keeps the finding among the earlier ones and starts a new one, in which nothing is decided yet.
     *
     * @return OK, or a warning that says why not
     */
    public IStatus startAnew() {
        return inHand.change(claim -> new SupersedeFinding(claim, author, clock.instant()));
    }

    /**
     * Mends a problem of the claim in hand; what that notes in the finding has the author's name.
     *
     * @param fix
     *            for a problem that a check reports
     * @return OK, or why not; cancelled when there is nothing to mend
     */
    public IStatus mend(ClaimFix fix) {
        Claim claim = inHand.claim();
        return claim == null ? Status.CANCEL_STATUS
                : fix.of(claim, author, clock.instant()).map(useCase -> inHand.change(any -> useCase))
                        .orElse(Status.CANCEL_STATUS);
    }
}
