/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.DescribeFigure;
import org.claimbench.core.commands.FlagLegal;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetAsOf;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SetType;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Document;
import org.claimbench.model.Party;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.internal.DocumentMessages;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The fields of the claim in hand. Without a claim in hand every field is empty and every change is refused. Text that
 * is written here is never null.
 */
public final class ClaimPresenter {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private final ClaimInHand inHand;

    ClaimPresenter(DossierPresenter dossier) {
        this.dossier = dossier;
        this.inHand = dossier.inHand();
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
        Claim claim = inHand.claim();
        return claim == null ? ClaimType.OTHER : claim.getType();
    }

    /**
     * What is known about the claim's figure beside the number.
     *
     * @return of the claim in hand, whichever that is; tells nothing without one
     */
    public FigurePresenter figure() {
        return new FigurePresenter(dossier, () -> {
            Claim claim = inHand.claim();
            return claim == null ? null : claim.getFigure();
        }, said -> new DescribeFigure(Objects.requireNonNull(inHand.claim()), said));
    }

    /**
     * Whether the claim in hand asserts a figure.
     *
     * @return by its type, or because something is known about one
     */
    public boolean hasFigure() {
        Claim claim = inHand.claim();
        return claim != null && assertsFigure(claim);
    }

    static boolean assertsFigure(Claim claim) {
        return claim.getFigure() != null || claim.getType() == ClaimType.FIGURE
                || claim.getType() == ClaimType.COMPARISON;
    }

    /**
     * Whether the lawyer must see it.
     *
     * @return false when nobody said so
     */
    public boolean isLegal() {
        Claim claim = inHand.claim();
        return claim != null && claim.isLegal();
    }

    /**
     * Says whether the lawyer must see it.
     *
     * @return a sentence with its restatement
     */
    public String legalWords() {
        return NLS.bind(isLegal() ? Messages.Legal_flagged : Messages.Legal_unflagged, restatement());
    }

    /**
     * Flags it for the lawyer, or takes the flag away.
     *
     * @return OK or why not; cancelled without a claim in hand
     */
    public IStatus flagLegal() {
        return inHand.change(claim -> new FlagLegal(claim, !claim.isLegal()));
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

    private String text(Function<Claim, @Nullable String> field) {
        Claim claim = inHand.claim();
        String value = claim == null ? null : field.apply(claim);
        return value == null ? NOTHING : value;
    }

    /**
     * Where its words are, in words.
     *
     * @return empty without a claim in hand
     */
    public String place() {
        Claim claim = inHand.claim();
        if (claim == null) {
            return NOTHING;
        }
        int elsewhere = elsewhere(claim);
        List<Mark> places = dossier.marks().of(claim);
        if (places.size() + elsewhere < claim.getAnchors().size()) {
            return Messages.Place_lost;
        }
        if (places.isEmpty() && elsewhere > 0) {
            return NLS.bind(DocumentMessages.Place_onlyElsewhere, elsewhere);
        }
        String here = switch (places.size()) {
        case 0 -> Messages.Place_none;
        case 1 -> NLS.bind(Messages.Place_one, dossier.document().sentenceNumber(places.get(0).span()));
        default -> NLS.bind(Messages.Place_several, places.size());
        };
        return elsewhere == 0 ? here : NLS.bind(DocumentMessages.Place_elsewhere, here, elsewhere);
    }

    /** How often it appears in documents that are not shown. */
    private int elsewhere(Claim claim) {
        Document shown = dossier.document().document();
        return (int) claim.getAnchors().stream()
                .filter(anchor -> anchor.getRevision() != null && anchor.getRevision().eContainer() != shown).count();
    }

    /**
     * The evidence, one presenter each.
     *
     * @return in the order of the dossier
     */
    public List<EvidencePresenter> evidence() {
        Claim claim = inHand.claim();
        return claim == null ? List.of()
                : claim.getEvidence().stream().map(one -> new EvidencePresenter(dossier, one)).toList();
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
        return Typed.same(words, restatement()) ? Status.OK_STATUS
                : inHand.change(claim -> new Restate(claim, words));
    }

    /**
     * Chooses the kind.
     *
     * @param type
     *            the kind
     * @return OK or why not
     */
    public IStatus type(ClaimType type) {
        return type == type() ? Status.OK_STATUS : inHand.change(claim -> new SetType(claim, type));
    }

    /**
     * Says who asserts it.
     *
     * @param name
     *            as typed; white space around it does not count
     * @return OK or why not
     */
    public IStatus saidBy(String name) {
        return name.strip().equals(saidBy()) ? Status.OK_STATUS : inHand.change(claim -> new SetSaidBy(claim, name));
    }

    /**
     * Says for which time it holds.
     *
     * @param date
     *            in EDTF, or empty for none; white space around it does not count
     * @return OK, or a warning that says how to write a date; nothing is changed then
     */
    public IStatus asOf(String date) {
        String typed = date.strip();
        if (typed.equals(asOf())) {
            return Status.OK_STATUS;
        }
        try {
            PartialDate value = typed.isEmpty() ? null : PartialDate.parse(typed);
            return inHand.change(claim -> new SetAsOf(claim, value));
        } catch (DateTimeParseException e) {
            return new Status(IStatus.WARNING, ClaimPresenter.class, NLS.bind(Messages.AsOf_bad, typed), e);
        }
    }

    /**
     * Adds an empty piece of evidence.
     *
     * @return OK or why not
     */
    public IStatus addEvidence() {
        return inHand.change(AddEvidence::new);
    }
}
