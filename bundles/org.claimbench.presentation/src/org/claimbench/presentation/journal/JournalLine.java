/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.journal;

import org.claimbench.model.Claim;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A line of the journal.
 *
 * @param entry
 *            what happened
 * @param when
 *            in words
 * @param by
 *            who did it
 * @param words
 *            what happened, with the reason that was given
 * @param about
 *            number and statement of the claim
 */
public record JournalLine(JournalEntry entry, String when, String by, String words, String about) {

    static JournalLine of(DossierPresenter dossier, JournalEntry entry, DeskTime time) {
        return new JournalLine(entry, time.words(entry.getAt()), orEmpty(entry.getBy()), words(entry),
                about(dossier, entry));
    }

    /** The claim to which one goes; null when the whole dossier or a publication is meant. */
    public @Nullable Claim claim() {
        return entry.getClaim();
    }

    private static String words(JournalEntry entry) {
        Publication out = entry.getPublication();
        if (entry.getKind() == JournalKind.PUBLISHED && out != null) {
            String kind = kind(out);
            return orEmpty(out.getUrl()).isEmpty() ? NLS.bind(Messages.Entry_out, kind)
                    : NLS.bind(Messages.Entry_outAt, kind, out.getUrl());
        }
        String reason = orEmpty(entry.getReason()).replace('\n', ' ').strip();
        String kind = kind(entry.getKind());
        return reason.isEmpty() ? kind : NLS.bind(Messages.Entry_because, kind, reason);
    }

    private static String kind(JournalKind kind) {
        return switch (kind) {
        case SUBMITTED -> Messages.Kind_submitted;
        case RETURNED -> Messages.Kind_returned;
        case APPROVED -> Messages.Kind_approved;
        case APPROVAL_WITHDRAWN -> Messages.Kind_withdrawn;
        case PUBLISHED -> Messages.Kind_published;
        case CORRECTED -> Messages.Kind_corrected;
        case RETRACTED -> Messages.Kind_retracted;
        };
    }

    private static String kind(Publication out) {
        return switch (out.getKind()) {
        case ARTICLE -> Messages.Out_article;
        case FACT_CHECK -> Messages.Out_factCheck;
        case REPORT -> Messages.Out_report;
        case POST -> Messages.Out_post;
        };
    }

    private static String about(DossierPresenter dossier, JournalEntry entry) {
        Claim claim = entry.getClaim();
        if (claim == null) {
            return entry.getPublication() == null ? Messages.Claim_whole : ""; //$NON-NLS-1$
        }
        return claim(dossier, claim);
    }

    static String claim(DossierPresenter dossier, Claim claim) {
        return NLS.bind(Messages.Claim_words, Integer.valueOf(dossier.numberOf(claim)),
                orEmpty(claim.getRestatement()).replace('\n', ' '));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
