/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.triage;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.model.Claim;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.PlacedWords;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.contacts.ContactRow;
import org.claimbench.presentation.contacts.ContactsPresenter;
import org.claimbench.presentation.handover.TimeLeft;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * What is open in a dossier, the most urgent first: answers that are overdue, what came back, what changed since it was
 * approved, claims without a finding by the risk of their type, and words that nobody has looked at. Each is dealt with
 * by one key. Lives on the session's thread.
 */
public final class TriagePresenter {

    // Above all risks: somebody waits for it already.
    private static final double OVERDUE = 4;
    private static final double RETURNED = 3;
    private static final double STALE = 2;

    private final DossierPresenter dossier;
    private final DeskTime time;

    /**
     * @param dossier
     *            of the dossier
     * @param time
     *            of the desk
     */
    public TriagePresenter(DossierPresenter dossier, DeskTime time) {
        this.dossier = dossier;
        this.time = time;
    }

    /**
     * What is open.
     *
     * @return the most urgent first, then in the order of the text; a claim once
     */
    public List<TriageRow> rows() {
        List<TriageRow> rows = new ArrayList<>();
        Set<Claim> told = new HashSet<>();
        for (ContactRow contact : new ContactsPresenter(dossier, time).rows()) {
            Claim claim = contact.claim();
            if (contact.isOverdue() && claim != null && told.add(claim)) {
                rows.add(row(claim, NLS.bind(Messages.Why, Messages.Kind_overdue, contact.whom()), OVERDUE));
            }
        }
        ReviewStates states = new ReviewStates(dossier.dossier());
        for (Claim claim : dossier.dossier().getClaims()) {
            if (!told.contains(claim)) {
                claim(claim, states.of(claim), rows);
            }
        }
        dossier.coverage().open().forEach(words -> rows.add(row(words)));
        rows.sort(Comparator.comparingDouble(TriageRow::urgency).reversed());
        return rows;
    }

    private void claim(Claim claim, ReviewState state, List<TriageRow> rows) {
        if (state == ReviewState.RETURNED) {
            rows.add(row(claim, Messages.Kind_returned, RETURNED));
        } else if (state == ReviewState.STALE) {
            rows.add(row(claim, Messages.Kind_stale, STALE));
        } else if (Outcome.of(claim).kind() == OutcomeKind.NONE) {
            rows.add(row(claim, NLS.bind(Messages.Why, Messages.Kind_noFinding, Words.of(claim.getType())), 0));
        }
    }

    private TriageRow row(Claim claim, String why, double above) {
        String statement = claim.getRestatement() == null ? "" : claim.getRestatement(); //$NON-NLS-1$
        return new TriageRow(statement.replaceAll("\\s+", " "), why, //$NON-NLS-1$ //$NON-NLS-2$
                NLS.bind(Messages.Place_claim, Integer.valueOf(dossier.numberOf(claim))), above + Risk.of(claim),
                claim, null);
    }

    private static TriageRow row(PlacedWords words) {
        String why = words.reason().isEmpty() ? Messages.Kind_open
                : NLS.bind(Messages.Why, Messages.Kind_open, words.reason());
        return new TriageRow(words.words(), why, NLS.bind(Messages.Place_sentence, Integer.valueOf(words.sentence())),
                words.urgency(), null, words);
    }

    /**
     * How much is open, and until when it has to be done.
     *
     * @param rows
     *            all of them
     */
    public String head(List<TriageRow> rows) {
        String count = switch (rows.size()) {
        case 0 -> Messages.Count_none;
        case 1 -> Messages.Count_one;
        default -> NLS.bind(Messages.Count_several, Integer.valueOf(rows.size()));
        };
        OffsetDateTime deadline = dossier.dossier().getDeadline();
        return deadline == null ? NLS.bind(Messages.Deadline_none, count)
                : NLS.bind(Messages.Deadline, new Object[] {count, time.words(deadline.toInstant()),
                        TimeLeft.of(deadline.toInstant(), time)});
    }

    /**
     * Says what became of words.
     *
     * @param row
     *            of words
     * @param coverage
     *            ticked, nothing to check, opinion or waiting
     * @return OK, or a warning that says why not
     */
    public IStatus cover(TriageRow row, ItemCoverage coverage) {
        PlacedWords words = row.words();
        if (words == null) {
            return warning(Messages.Refused_claim);
        }
        dossier.documents().show(words.document());
        return dossier.coverage().cover(words.span().start(), words.span().end(), coverage);
    }

    /**
     * Decides a claim.
     *
     * @param row
     *            of a claim
     * @param index
     *            of the finding, from 0
     * @return OK, or a warning that says why not
     */
    public IStatus decide(TriageRow row, int index) {
        Claim claim = row.claim();
        if (claim == null) {
            return warning(Messages.Refused_words);
        }
        if (index >= dossier.finding().choices().size()) {
            return warning(Messages.Refused_digit);
        }
        dossier.inHand().take(claim);
        return dossier.finding().choose(index);
    }

    /**
     * Shows the text in which a thing stands, and takes its claim in hand.
     *
     * @param row
     *            any
     */
    public void show(TriageRow row) {
        PlacedWords words = row.words();
        if (words != null) {
            dossier.documents().show(words.document());
        }
        dossier.inHand().take(row.claim());
    }

    private static IStatus warning(String words) {
        return new Status(IStatus.WARNING, TriagePresenter.class, words);
    }
}
