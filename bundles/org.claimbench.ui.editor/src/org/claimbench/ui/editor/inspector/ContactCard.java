/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.ContactPresenter;
import org.claimbench.presentation.Words;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Somebody who was asked: by which way and until when, what, and what came back. */
final class ContactCard {

    private static final int GAP = 4;
    private static final int WIDTH = 80;
    private static final String QUOTED = "“%s”"; //$NON-NLS-1$

    private final ContactPresenter contact;
    private final Composite card;
    private final Label asked;
    private final Label question;
    private final Label deadline;
    private final Combo outcome;
    private final TextArea answer;

    ContactCard(Composite parent, ContactPresenter contact) {
        this.contact = contact;
        card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        CardLooks.part(card, 3);
        asked = words(3);
        question = words(3);
        question.setForeground(Palette.secondary());
        outcome = new Combo(card, SWT.READ_ONLY);
        new FieldName("outcome", Messages.Field_outcome).give(outcome); //$NON-NLS-1$
        ContactOutcome.VALUES.forEach(each -> outcome.add(Words.of(each)));
        outcome.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> contact.outcome(ContactOutcome.VALUES.get(outcome.getSelectionIndex()))));
        deadline = words(1);
        createRemove();
        Label came = words(3);
        came.setText(Messages.Field_answer);
        came.setForeground(Palette.secondary());
        answer = new TextArea(card, 3, 1, new FieldName("answer", Messages.Field_answer), contact::answer, //$NON-NLS-1$
                contact::answer);
        answer.widget().setToolTipText(Messages.Field_answer_hint);
    }

    private Label words(int columns) {
        Label label = new Label(card, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1)
                .hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void createRemove() {
        Button remove = new Button(card, SWT.PUSH | SWT.FLAT);
        remove.setImage(CardLooks.removal());
        remove.setToolTipText(Messages.Contact_remove);
        new FieldName("removeContact", Messages.Contact_remove).give(remove); //$NON-NLS-1$
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> contact.remove()));
    }

    boolean shows(ContactPresenter other) {
        return contact.sameAs(other);
    }

    void refresh() {
        set(asked, contact.asked());
        set(question, QUOTED.formatted(contact.question()));
        set(deadline, contact.deadline());
        outcome.select(ContactOutcome.VALUES.indexOf(contact.outcome()));
        answer.refresh();
    }

    private static void set(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
        }
    }

    void dispose() {
        card.dispose();
    }
}
