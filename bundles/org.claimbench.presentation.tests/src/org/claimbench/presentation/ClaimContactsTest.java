/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.model.Channel;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Who was asked about the claim in hand, and where the text says it again. */
class ClaimContactsTest {

    private static final String TEXT = "• Sales hit $13.03 billion in October\n\nNobody knew. "
            + "Sales hit $13.03 billion in October. Sales rose.\n";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Screen screen = Screen.of(work.session());
    private final DossierPresenter presenter = screen.presenter();
    private final ClaimContacts contacts = presenter.contacts();

    private Contact contact() {
        return work.session().dossier().getContacts().get(0);
    }

    @Test
    void withoutAClaimNobodyIsAsked() {
        assertFalse(contacts.ask("The maker", Channel.EMAIL, "Is it true?", "").isOK());
        assertEquals(List.of(), contacts.all());
    }

    @Test
    void theQuestionHasNoHalfQuotation() {
        screen.claim("Nobody knew");
        assertEquals("Is this right: “Nobody knew”? What do you say to it?", contacts.proposal());
        restate("Nobody knew.”");
        assertEquals("Is this right: “Nobody knew.”? What do you say to it?", contacts.proposal());
        restate("“Nobody knew,” they said");
        assertEquals("Is this right: “‘Nobody knew,’ they said”? What do you say to it?", contacts.proposal());
    }

    private void restate(String words) {
        work.session().execute(new Restate(work.session().dossier().getClaims().get(0), words));
    }

    @Test
    void whoWasAskedIsWaitedForUntilTheAnswerCame() {
        screen.claim("Nobody knew");
        assertTrue(contacts.ask("The maker", Channel.PHONE, "Did you know?", "2020-02-01").isOK());
        assertEquals(Optional.of("Ask"), work.session().undoLabel());
        assertEquals("1 of 1 waiting", contacts.note());
        ContactPresenter one = contacts.all().get(0);
        assertTrue(one.asked().matches("The maker, by phone, asked \\d+ \\w+ 20\\d\\d, \\d\\d:\\d\\d (UTC|Z)"),
                one::asked);
        assertEquals("Did you know?", one.question());
        assertTrue(one.deadline().startsWith("overdue since 1 Feb 2020, 23:59 "), one::deadline);
        assertTrue(one.answer("We did not.").isOK());
        assertEquals(ContactOutcome.ANSWERED, one.outcome());
        assertNotNull(contact().getAnswered());
        assertEquals("1", contacts.note());
        assertTrue(one.outcome(ContactOutcome.NO_ANSWER).isOK());
        assertEquals("", one.deadline());
        assertTrue(one.remove().isOK());
        assertEquals("", contacts.note());
    }

    @Test
    void aTimeIsADayAMinuteOrAnInstant() {
        screen.claim("Nobody knew");
        for (String time : List.of("2030-02-19", "2030-02-19 12:00", "2030-02-19T12:00-05:00")) {
            assertTrue(contacts.ask("A", Channel.EMAIL, "?", time).isOK(), time);
        }
        assertEquals("2030-02-19T23:59Z", String.valueOf(contact().getUntil()));
        assertTrue(contacts.all().get(2).deadline().startsWith("until "));
        assertEquals("“soon” is no time. Write 2020-02-19, or 2020-02-19 12:00.",
                contacts.ask("A", Channel.EMAIL, "?", "soon").getMessage());
    }

    @Test
    void whatIsSaidAgainIsMarkedWithOneKey() {
        screen.claim("Sales hit $13.03 billion in October");
        assertEquals("The text says this once more in the same words. M marks it as the same claim.",
                presenter.repeats().offer());
        assertTrue(presenter.repeats().mark().isOK());
        assertEquals(2, presenter.marks().of(presenter.inHand().claim()).size());
        assertEquals("The claim is marked at 2 places now.", presenter.repeats().marked());
        assertEquals("", presenter.repeats().offer());
        assertEquals("The text says this nowhere else in the same words.", presenter.repeats().mark().getMessage());
        assertEquals(Optional.of("Mark Repeats"), work.session().undoLabel());
    }

    @Test
    void shortWordsAreNoRepeats() {
        screen.claim("Sales");
        assertEquals("", presenter.repeats().offer());
    }
}
