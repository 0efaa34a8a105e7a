/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.NewContact;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contacts as their page shows them. It is 18 February 2020, 17:00 UTC. */
class ContactsPresenterTest {

    private static final Clock CLOCK = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);

    private final DossierSession session = DossierSession.forNew(Path.of("a.dossier"),
            DossierBuilder.before("Sales rose. Prices fell.").claim("Sales rose").claim("Prices fell").build());
    private final ContactsPresenter contacts = new ContactsPresenter(
            new DossierPresenter(session, "Ines Falk", CLOCK, Background.NONE), new DeskTime(CLOCK, Locale.ENGLISH));

    private Contact ask(String whom, @Nullable String until, Integer... claims) {
        List<Claim> about = List.of(claims).stream().map(number -> session.dossier().getClaims().get(number - 1))
                .toList();
        session.execute(new AskContact(session.dossier(), new NewContact(whom, about, Channel.EMAIL,
                "Is it\nso?", until == null ? null : OffsetDateTime.parse(until)), "Ines Falk",
                Instant.parse("2020-02-18T09:05:00Z")));
        return session.dossier().getContacts().get(session.dossier().getContacts().size() - 1);
    }

    private String order() {
        return contacts.rows().stream().map(ContactRow::whom).collect(Collectors.joining(", "));
    }

    @Test
    void nobodyWasAsked() {
        assertEquals(List.of(), contacts.rows());
        assertEquals("Nobody was asked. In the text, K notes whom you ask about a claim.", contacts.nobody());
        assertEquals("Nobody was asked", contacts.count(List.of()));
    }

    @Test
    void aLineTellsWhomWhatWhenAndAboutWhat() {
        ask("The bureau", "2020-02-20T18:00-05:00", 2, 1);
        ContactRow row = contacts.rows().get(0);
        assertEquals("The bureau | 1, 2 | Is it so? | E-mail | 18 Feb 2020, 09:05 Z | 20 Feb 2020, 23:00 Z | "
                + "2 days left |  | Waiting",
                String.join(" | ", row.whom(), row.claims(), row.question(), row.channel(), row.asked(), row.until(),
                        row.due(), row.answered(), row.outcome()));
        assertSame(session.dossier().getClaims().get(1), row.claim());
    }

    @ParameterizedTest
    @CsvSource({"2020-02-18T18:00Z, 'today, 18:00 Z', false", "2020-02-19T09:00Z, 'tomorrow, 09:00 Z', false",
            "2020-02-25T09:00Z, 7 days left, false", "2020-02-18T16:30Z, overdue since 16:30 Z, true",
            "2020-02-17T23:00Z, 1 day overdue, true", "2020-02-15T12:00Z, 3 days overdue, true"})
    void howLongThereIsToWaitIsSaidInWords(String until, String due, boolean overdue) {
        ask("The bureau", until);
        assertEquals(due, contacts.rows().get(0).due());
        assertEquals(overdue, contacts.rows().get(0).isOverdue());
    }

    @Test
    void whatIsOpenComesFirstTheMostUrgentOnTop() {
        contacts.record(ask("Answered early", null), ContactOutcome.ANSWERED, "Yes");
        ask("No hurry", null);
        ask("Soon", "2020-02-19T09:00Z");
        ask("Overdue", "2020-02-17T09:00Z");
        assertEquals("Overdue, Soon, No hurry, Answered early", order());
        assertEquals("4 contacts, 3 open, 1 overdue", contacts.count(contacts.rows()));
        assertEquals("no deadline", contacts.rows().get(2).due());
        assertEquals("", contacts.rows().get(3).due());
    }

    @Test
    void anAnswerIsNotedWithTheTimeAndUndone() {
        Contact contact = ask("The bureau", null);
        assertTrue(contacts.record(contact, ContactOutcome.ANSWERED, "All makers.").isOK());
        assertEquals("18 Feb 2020, 17:00 Z Answered",
                contacts.rows().get(0).answered() + " " + contacts.rows().get(0).outcome());
        assertEquals(Optional.of("Record Answer"), session.undoLabel());
        session.undo();
        assertNull(contact.getAnswer());
        assertTrue(contacts.rows().get(0).isOpen());
    }

    @Test
    void wordsThatAreMendedKeepTheTimeAtWhichTheyCame() {
        Contact contact = ask("The bureau", null);
        contacts.record(contact, ContactOutcome.ANSWERED, "All markers.");
        Instant before = Instant.parse("2020-02-18T12:00:00Z");
        contact.setAnswered(before);
        contacts.record(contact, ContactOutcome.ANSWERED, "All makers.");
        assertEquals(before, contact.getAnswered());
        contacts.record(contact, ContactOutcome.NO_ANSWER, "");
        assertNull(contact.getAnswered());
    }

    @Test
    void theSameAgainIsNotWritten() {
        Contact contact = ask("The bureau", null);
        contacts.record(contact, ContactOutcome.WAITING, "");
        assertFalse(Optional.of("Record Answer").equals(session.undoLabel()));
    }
}
