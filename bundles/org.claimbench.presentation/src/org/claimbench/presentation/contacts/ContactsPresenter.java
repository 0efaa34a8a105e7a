/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.commands.RecordAnswer;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Who concerned was asked, over all claims: what is open first, the most urgent on top. Lives on the session’s
 * thread.
 */
public final class ContactsPresenter {

    private final DossierPresenter dossier;
    private final DeskTime time;

    /**
     * @param dossier
     *            whose contacts are shown
     * @param time
     *            of the desk
     */
    public ContactsPresenter(DossierPresenter dossier, DeskTime time) {
        this.dossier = dossier;
        this.time = time;
    }

    /** The lines to be shown, as the dossier is now. */
    public List<ContactRow> rows() {
        return dossier.dossier().getContacts().stream().map(contact -> ContactRow.of(dossier, contact, time))
                .sorted(ContactRow.ORDER).toList();
    }

    /**
     * How many there are, and how many still wait.
     *
     * @param rows
     *            as shown
     */
    public String count(List<ContactRow> rows) {
        String words = counted(Messages.Count, rows.size());
        long open = rows.stream().filter(ContactRow::isOpen).count();
        long overdue = rows.stream().filter(ContactRow::isOverdue).count();
        if (open == 0) {
            return words;
        }
        return overdue == 0 ? counted(Messages.Count_open, words, open)
                : counted(Messages.Count_overdue, words, open, overdue);
    }

    /** What to say when there are none. */
    public String nobody() {
        boolean wanted = dossier.dossier().getPolicy() != null && dossier.dossier().getPolicy().isContacts();
        return wanted ? Messages.Nobody_policy : Messages.Nobody;
    }

    /** The words for all outcomes, in the order of the model’s list. */
    public static List<String> outcomes() {
        return ContactOutcome.VALUES.stream().map(ContactWords::of).toList();
    }

    /**
     * Notes what came of asking. It came now, unless a time is noted already.
     *
     * @param contact
     *            of the dossier
     * @param outcome
     *            what came of it
     * @param answer
     *            what came back; blank for nothing
     * @return OK, or a warning that says why not
     */
    public IStatus record(Contact contact, ContactOutcome outcome, String answer) {
        String before = contact.getAnswer() == null ? "" : contact.getAnswer(); //$NON-NLS-1$
        if (outcome == contact.getOutcome() && answer.equals(before)) {
            return Status.OK_STATUS;
        }
        boolean came = outcome == ContactOutcome.ANSWERED || outcome == ContactOutcome.DECLINED;
        Instant known = contact.getAnswered();
        Instant now = known == null ? time.clock().instant() : known;
        return dossier.session().execute(new RecordAnswer(contact, outcome, answer, came ? now : null));
    }

    // One and many differ in words, which NLS does not know.
    static String counted(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
