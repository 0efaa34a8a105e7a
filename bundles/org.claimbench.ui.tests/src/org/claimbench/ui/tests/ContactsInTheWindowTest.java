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

import java.util.Objects;

import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Somebody is asked and does not answer; the same figure stands in two places. All by keys, in one window. */
class ContactsInTheWindowTest extends WindowTest {

    private static final String TEXT = "• Sales hit $13.03 billion in October\n\nThe maker denies it. Sales hit $13.03"
            + " billion in October.";

    @Test
    void askedAndWithoutReply() {
        DossierPresenter presenter = Objects.requireNonNull(
                desk.newDossier(TEXT, "contacts", "2020-02-18T12:00-05:00", false).presenter());
        StyledText text = desk.text();
        text.setCaretOffset(TEXT.indexOf("denies"));
        Widgets.press(text, SWT.CR, SWT.CR);
        Widgets.press(desk.text(), 'k', 'k');
        Composite window = desk.page().getWorkbenchWindow().getShell();
        Widgets.field(window, "whom", Combo.class).setText("The maker");
        Widgets.field(window, "until", Text.class).setText("2020-02-18 18:00");
        desk.picture("contacts-ask");
        desk.click("noteContact");
        Contact contact = presenter.dossier().getContacts().get(0);
        assertEquals("The maker", contact.getParty().getName());
        desk.choose("outcome", ContactOutcome.VALUES.indexOf(ContactOutcome.NO_ANSWER));
        assertEquals(ContactOutcome.NO_ANSWER, contact.getOutcome());
        desk.picture("contacts-no-answer");

        desk.text().setSelection(TEXT.lastIndexOf("Sales"), TEXT.length() - 1);
        Widgets.press(desk.text(), SWT.CR, SWT.CR);
        desk.picture("repeats-offered");
        Widgets.press(desk.text(), 'm', 'm');
        assertEquals(2, presenter.marks().of(presenter.inHand().claim()).size());
    }
}
