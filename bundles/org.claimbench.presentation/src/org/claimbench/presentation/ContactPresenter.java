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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import org.claimbench.core.commands.RecordAnswer;
import org.claimbench.core.commands.RemoveContact;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Party;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Somebody concerned who was asked about a claim, and what came back. */
public final class ContactPresenter {

    private final DossierPresenter dossier;
    private final Contact contact;
    private final Clock clock;

    ContactPresenter(DossierPresenter dossier, Contact contact, Clock clock) {
        this.dossier = dossier;
        this.contact = contact;
        this.clock = clock;
    }

    /** Whether both tell of the same contact. */
    public boolean sameAs(ContactPresenter other) {
        return contact == other.contact;
    }

    /**
     * Who was asked, by which way, and when.
     *
     * @return with the time zone
     */
    public String asked() {
        Party party = contact.getParty();
        String name = party == null ? Messages.Contact_nobody : orEmpty(party.getName());
        return NLS.bind(Messages.Contact_asked,
                new Object[] {name, Words.of(contact.getChannel()), at(contact.getAsked())});
    }

    /**
     * How long an answer is waited for, or since when it is there.
     *
     * @return empty when no time was set
     */
    public String deadline() {
        OffsetDateTime until = contact.getUntil();
        if (outcome() != ContactOutcome.WAITING || until == null) {
            Instant answered = contact.getAnswered();
            return answered == null ? "" : NLS.bind(Messages.Contact_answered, at(answered)); //$NON-NLS-1$
        }
        boolean late = until.toInstant().isBefore(clock.instant());
        return NLS.bind(late ? Messages.Contact_overdue : Messages.Contact_until, at(until.toInstant()));
    }

    private String at(@Nullable Instant instant) {
        return instant == null ? Messages.Contact_sometime : new DeskTime(clock, Locale.ENGLISH).words(instant);
    }

    /**
     * What was asked.
     *
     * @return never null
     */
    public String question() {
        return orEmpty(contact.getQuestion());
    }

    /**
     * What came of it.
     *
     * @return waiting while nobody said anything else
     */
    public ContactOutcome outcome() {
        return contact.getOutcome();
    }

    /**
     * What came back.
     *
     * @return empty when nothing did
     */
    public String answer() {
        return orEmpty(contact.getAnswer());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words; //$NON-NLS-1$
    }

    /**
     * Says what came of it.
     *
     * @param outcome
     *            what came of it
     * @return OK or why not
     */
    public IStatus outcome(ContactOutcome outcome) {
        return outcome == outcome() ? Status.OK_STATUS : record(outcome, answer());
    }

    /**
     * Writes down what came back; whoever answered is not waited for any more.
     *
     * @param words
     *            as typed
     * @return OK or why not
     */
    public IStatus answer(String words) {
        boolean answered = outcome() == ContactOutcome.WAITING && !words.isBlank();
        return Typed.same(words, answer()) ? Status.OK_STATUS
                : record(answered ? ContactOutcome.ANSWERED : outcome(), words);
    }

    private IStatus record(ContactOutcome outcome, String words) {
        boolean came = outcome == ContactOutcome.ANSWERED || outcome == ContactOutcome.DECLINED;
        Instant known = contact.getAnswered();
        Instant answered = known == null ? clock.instant() : known;
        return dossier.session().execute(new RecordAnswer(contact, outcome, words, came ? answered : null));
    }

    /**
     * Takes the contact out of the dossier.
     *
     * @return OK or why not
     */
    public IStatus remove() {
        return dossier.session().execute(new RemoveContact(contact));
    }
}
