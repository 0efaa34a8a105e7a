/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A line of the table of contacts.
 *
 * @param contact
 *            whose line it is
 * @param whom
 *            who was asked
 * @param claims
 *            the numbers of the claims, in words
 * @param time
 *            tells what is overdue
 */
public record ContactRow(Contact contact, String whom, String claims, DeskTime time) {

    static final Comparator<ContactRow> ORDER = Comparator.comparing(ContactRow::isOpen).reversed()
            .thenComparing(ContactRow::when);

    static ContactRow of(DossierPresenter dossier, Contact contact, DeskTime time) {
        String name = contact.getParty() == null ? null : contact.getParty().getName();
        String numbers = contact.getClaims().stream().mapToInt(dossier::numberOf).sorted()
                .mapToObj(Integer::toString).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return new ContactRow(contact, name == null ? Messages.Contact_nobody : name, numbers, time);
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return contact.getOutcome() == ContactOutcome.WAITING;
    }

    /** Whether the answer should be there by now. */
    public boolean isOverdue() {
        Instant until = instant(contact.getUntil());
        return isOpen() && until != null && Due.isOver(until, time);
    }

    // The next deadline first; of what is settled, the newest.
    private long when() {
        Instant at = isOpen() ? instant(contact.getUntil())
                : contact.getAnswered() == null ? contact.getAsked() : contact.getAnswered();
        if (at == null) {
            return Long.MAX_VALUE;
        }
        return isOpen() ? at.getEpochSecond() : -at.getEpochSecond();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime until) {
        return until == null ? null : until.toInstant();
    }

    /** The claim to which one goes; null when it is about none. */
    public @Nullable Claim claim() {
        return contact.getClaims().isEmpty() ? null : contact.getClaims().get(0);
    }

    /** What was asked, on one line. */
    public String question() {
        String question = contact.getQuestion();
        return question == null ? "" : question.replace('\n', ' '); //$NON-NLS-1$
    }

    /** By which way. */
    public String channel() {
        return ContactWords.of(contact.getChannel());
    }

    /** When. */
    public String asked() {
        return time.words(contact.getAsked());
    }

    /** Until when an answer is asked for. */
    public String until() {
        return time.words(instant(contact.getUntil()));
    }

    /** When it came. */
    public String answered() {
        return time.words(contact.getAnswered());
    }

    /** What came of it. */
    public String outcome() {
        return ContactWords.of(contact.getOutcome());
    }

    /** How long there is still to wait; empty when nothing is awaited. */
    public String due() {
        Instant until = instant(contact.getUntil());
        if (!isOpen()) {
            return ""; //$NON-NLS-1$
        }
        return until == null ? Messages.Due_none : Due.words(until, time);
    }
}
