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
import java.time.DateTimeException;
import java.util.List;

import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.NewContact;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Who was asked about the claim in hand: the right of reply. */
public final class ClaimContacts {

    private final DossierPresenter dossier;
    private final String author;
    private final Clock clock;

    ClaimContacts(DossierPresenter dossier, String author, Clock clock) {
        this.dossier = dossier;
        this.author = author;
        this.clock = clock;
    }

    /**
     * The contacts about the claim in hand.
     *
     * @return in the order in which they were asked; empty without a claim in hand
     */
    public List<ContactPresenter> all() {
        Claim claim = dossier.inHand().claim();
        return dossier.dossier().getContacts().stream().filter(contact -> contact.getClaims().contains(claim))
                .map(contact -> new ContactPresenter(dossier, contact, clock)).toList();
    }

    /**
     * How many there are, and how many have not answered.
     *
     * @return empty when nobody was asked
     */
    public String note() {
        List<ContactPresenter> all = all();
        long waiting = all.stream().filter(one -> one.outcome() == ContactOutcome.WAITING).count();
        if (all.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        return waiting == 0 ? Integer.toString(all.size()) : NLS.bind(Messages.Contacts_waiting, waiting, all.size());
    }

    /**
     * A question to begin with.
     *
     * @return asks whether the claim in hand is right; quotation marks within its words are single ones
     */
    public String proposal() {
        Claim claim = dossier.inHand().claim();
        String words = claim == null || claim.getRestatement() == null ? "" : claim.getRestatement().strip(); //$NON-NLS-1$
        return NLS.bind(Messages.Contact_proposal, whole(words).replace('“', '‘').replace('”', '’'));
    }

    // A quotation mark whose other half stays outside the claim would look like a slip.
    private static String whole(String words) {
        if (words.endsWith("”") && words.indexOf('“') < 0) { //$NON-NLS-1$
            return words.substring(0, words.length() - 1);
        }
        return words.startsWith("“") && words.indexOf('”') < 0 ? words.substring(1) : words; //$NON-NLS-1$
    }

    /**
     * Notes that somebody was asked about the claim in hand, just now.
     *
     * @param party
     *            whom
     * @param channel
     *            by which way
     * @param question
     *            what
     * @param until
     *            until when: a time of today, a day, or a day and a time ({@code 2020-02-19 12:00}), on this
     *            computer's clock unless a zone is given; blank for no time
     * @return OK, or a warning that says why not
     */
    public IStatus ask(String party, Channel channel, String question, String until) {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return dossier.inHand().refusal();
        }
        try {
            return dossier.session().execute(new AskContact(dossier.dossier(),
                    new NewContact(party, List.of(claim), channel, question, TypedTime.of(until, clock)), author,
                    clock.instant()));
        } catch (DateTimeException e) {
            return new Status(IStatus.WARNING, ClaimContacts.class, NLS.bind(Messages.Contact_badTime, until), e);
        }
    }
}
