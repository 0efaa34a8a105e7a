/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.NewContact;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.DossierFactory;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The page of the contacts as a checker uses it. */
class ContactsPageTest extends WindowTest {

    private static final String TEXT = "Chip sales rose to $13.03 billion. The company denied that it spies.";

    private DossierPresenter dossier() {
        DossierEditor editor = desk.newDossier(TEXT, "contacts", "2020-02-18T12:00-05:00", false);
        return Objects.requireNonNull(editor.presenter());
    }

    private <T extends Control> T field(String id, Class<T> kind) {
        Composite window = desk.page().getWorkbenchWindow().getShell();
        return Widgets.field(window, id, kind);
    }

    private static Claim claim(DossierPresenter presenter, int start, int end) {
        CreateClaim made = new CreateClaim(presenter.dossier().getDocuments().get(0), new Span(start, end));
        presenter.session().execute(made);
        return Objects.requireNonNull(made.claim());
    }

    private static void ask(DossierPresenter presenter, String whom, Claim claim, int daysLeft) {
        OffsetDateTime until = OffsetDateTime.now(ZoneOffset.UTC).plusDays(daysLeft);
        presenter.session().execute(new AskContact(presenter.dossier(), new NewContact(whom, List.of(claim),
                Channel.PRESS_OFFICE, "Does the table count the sales of all makers, or of American ones alone?",
                until),
                "Ines Falk", Instant.now()));
    }

    @Test
    void nobodyWasAsked() {
        dossier();
        desk.editor().turnTo("Contacts");
        Widgets.settle();
        assertFalse(field("contacts", Table.class).isVisible());
        assertEquals("Nobody was asked", field("contactCount", Label.class).getText());
        desk.picture("contacts-page-empty");
    }

    @Test
    void whatIsOverdueStandsOnTopAndIsAnswered() {
        DossierPresenter presenter = dossier();
        Claim sales = claim(presenter, 0, 33);
        Claim denial = claim(presenter, 35, 67);
        ask(presenter, "The company’s press office", denial, 3);
        ask(presenter, "Chip bureau", sales, -2);
        desk.editor().turnTo("Contacts");
        Table table = field("contacts", Table.class);
        assertEquals("Chip bureau, Waiting, 2 days overdue, 1", String.join(", ", table.getItem(0).getText(0),
                table.getItem(0).getText(1), table.getItem(0).getText(2), table.getItem(0).getText(3)));
        assertEquals("2 contacts, 2 open, 1 overdue", field("contactCount", Label.class).getText());
        desk.picture("contacts-page");
        field("answer", Text.class).setText("The table counts all makers.");
        assertEquals("Answered", field("outcome", Combo.class).getText());
        Widgets.click(field("recordAnswer", Button.class));
        Contact bureau = presenter.dossier().getContacts().get(1);
        assertEquals("The table counts all makers.", bureau.getAnswer());
        assertSame(ContactOutcome.ANSWERED, bureau.getOutcome());
        assertEquals("Chip bureau", table.getItem(1).getText(0));
        assertEquals(1, table.getSelectionIndex());
        desk.picture("contacts-page-answered");
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertFalse(table.isVisible());
        assertSame(denial, presenter.inHand().claim());
    }

    @Test
    void tenThousandContactsOpenWithoutFreezing() {
        DossierPresenter presenter = dossier();
        Claim sales = claim(presenter, 0, 33);
        for (int i = 0; i < 10_000; i++) {
            Contact contact = DossierFactory.eINSTANCE.createContact();
            contact.setQuestion("Question " + i);
            contact.setAsked(Instant.EPOCH.plusSeconds(i));
            contact.getClaims().add(sales);
            presenter.dossier().getContacts().add(contact);
        }
        long start = System.nanoTime();
        desk.editor().turnTo("Contacts");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(10_000, field("contacts", Table.class).getItemCount());
        assertTrue(taken.toMillis() < 2_000, taken::toString);
        desk.picture("contacts-page-crowded");
    }
}
