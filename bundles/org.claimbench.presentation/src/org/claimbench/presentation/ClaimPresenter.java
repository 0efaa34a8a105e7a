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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.RecordRating;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetAsOf;
import org.claimbench.core.commands.SetRationale;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SetType;
import org.claimbench.core.commands.SuggestWording;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The fields of the claim in hand. Without a claim in hand every field is empty and every change is refused. Text that
 * is
 * written here is never null.
 */
public final class ClaimPresenter {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private final String author;
    private final Clock clock;

    ClaimPresenter(DossierPresenter dossier, String author, Clock clock) {
        this.dossier = dossier;
        this.author = author;
        this.clock = clock;
    }

    /**
     * The assertion in words that stand alone.
     *
     * @return empty when there is none
     */
    public String restatement() {
        return text(Claim::getRestatement);
    }

    /**
     * The kind of assertion.
     *
     * @return {@link ClaimType#OTHER} when nothing else is said
     */
    public ClaimType type() {
        Claim claim = dossier.current();
        return claim == null ? ClaimType.OTHER : claim.getType();
    }

    /**
     * Who asserts it.
     *
     * @return the party's name; empty for the article itself
     */
    public String saidBy() {
        return text(claim -> claim.getAssertedBy() == null ? null : claim.getAssertedBy().getName());
    }

    /**
     * The time for which it holds.
     *
     * @return in EDTF, empty when not given
     */
    public String asOf() {
        return text(claim -> claim.getAsOf() == null ? null : claim.getAsOf().toString());
    }

    /**
     * Why the finding is what it is.
     *
     * @return Markdown, empty when nothing was written
     */
    public String rationale() {
        return text(claim -> claim.getFinding() == null ? null : claim.getFinding().getRationale());
    }

    /**
     * What to print instead.
     *
     * @return empty when nothing was suggested
     */
    public String suggestedWording() {
        return text(claim -> claim.getFinding() == null ? null : claim.getFinding().getSuggestedWording());
    }

    private String text(Function<Claim, @Nullable String> field) {
        Claim claim = dossier.current();
        String value = claim == null ? null : field.apply(claim);
        return value == null ? NOTHING : value;
    }

    /**
     * The evidence, one presenter each.
     *
     * @return in the order of the dossier
     */
    public List<EvidencePresenter> evidence() {
        Claim claim = dossier.current();
        return claim == null ? List.of()
                : claim.getEvidence().stream().map(one -> new EvidencePresenter(dossier, one)).toList();
    }

    /**
     * The index of the choice that was made.
     *
     * @return index into {@link Outcome#choices}, or -1 when nothing was decided
     */
    public int chosen() {
        Claim claim = dossier.current();
        Finding finding = claim == null ? null : claim.getFinding();
        if (finding == null || !finding.decided()) {
            return -1;
        }
        return finding.getRating() == null ? Disposition.VALUES.indexOf(finding.getDisposition()) - 1
                : dossier.dossier().getScale().getRatings().indexOf(finding.getRating());
    }

    /**
     * Names that were used in this dossier.
     *
     * @return for completion
     */
    public List<String> parties() {
        return dossier.dossier().getParties().stream().map(Party::getName).filter(Objects::nonNull).toList();
    }

    /**
     * Writes the restatement.
     *
     * @param words
     *            as typed
     * @return OK or why not
     */
    public IStatus restate(String words) {
        return words.equals(restatement()) ? Status.OK_STATUS : change(claim -> new Restate(claim, words));
    }

    /**
     * Chooses the kind.
     *
     * @param type
     *            the kind
     * @return OK or why not
     */
    public IStatus type(ClaimType type) {
        return type == type() ? Status.OK_STATUS : change(claim -> new SetType(claim, type));
    }

    /**
     * Says who asserts it.
     *
     * @param name
     *            as typed
     * @return OK or why not
     */
    public IStatus saidBy(String name) {
        return name.equals(saidBy()) ? Status.OK_STATUS : change(claim -> new SetSaidBy(claim, name));
    }

    /**
     * Says for which time it holds.
     *
     * @param date
     *            in EDTF, or empty for none
     * @return OK, or a warning that says how to write a date; nothing is changed then
     */
    public IStatus asOf(String date) {
        if (date.equals(asOf())) {
            return Status.OK_STATUS;
        }
        try {
            PartialDate value = date.isBlank() ? null : PartialDate.parse(date);
            return change(claim -> new SetAsOf(claim, value));
        } catch (DateTimeParseException e) {
            return new Status(IStatus.WARNING, ClaimPresenter.class, NLS.bind(Messages.AsOf_bad, date), e);
        }
    }

    /**
     * Writes the rationale.
     *
     * @param markdown
     *            as typed
     * @return OK or why not
     */
    public IStatus rationale(String markdown) {
        return markdown.equals(rationale()) ? Status.OK_STATUS
                : change(claim -> new SetRationale(claim, markdown, author, clock.instant()));
    }

    /**
     * Suggests what to print.
     *
     * @param words
     *            as typed
     * @return OK or why not
     */
    public IStatus suggestWording(String words) {
        return words.equals(suggestedWording()) ? Status.OK_STATUS
                : change(claim -> new SuggestWording(claim, words, author, clock.instant()));
    }

    /**
     * Decides.
     *
     * @param index
     *            into {@link Outcome#choices}
     * @return OK or why not
     */
    public IStatus choose(int index) {
        Dossier model = dossier.dossier();
        return change(claim -> model.getScale() == null
                ? new RecordDisposition(claim, Disposition.VALUES.get(index + 1), author, clock.instant())
                : new RecordRating(claim, model.getScale().getRatings().get(index), author, clock.instant()));
    }

    /**
     * Adds an empty piece of evidence.
     *
     * @return OK or why not
     */
    public IStatus addEvidence() {
        return change(AddEvidence::new);
    }

    private IStatus change(Function<Claim, UseCase> useCase) {
        Claim claim = dossier.current();
        return claim == null ? Status.CANCEL_STATUS : dossier.session().execute(useCase.apply(claim));
    }
}
