/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.contacts;

import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.contacts.ContactRow;
import org.claimbench.presentation.contacts.ContactsPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.widgets.PageHead;
import org.claimbench.ui.editor.page.TextFrame;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a contact was asked, and where the answer is written. Nothing is noted before the button is pressed. */
final class AnswerForm {

    private static final int MARGIN = 12;
    private static final int GAP = 6;
    private static final int LINES = 60;
    private static final int WIDTH = 60;

    private final ContactsPresenter contacts;
    private final Runnable leave;
    private final Composite form;
    private final PageHead head;
    private final Label question;
    private final Combo outcome;
    private final Text answer;
    private final Label trouble;
    private @Nullable Contact contact;
    private String noted = ""; //$NON-NLS-1$

    AnswerForm(Composite parent, ContactsPresenter contacts, Runnable leave) {
        this.contacts = contacts;
        this.leave = leave;
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(form);
        head = new PageHead(form, Messages.Column_question);
        question = new Label(form, SWT.WRAP);
        question.setData("org.claimbench.field", "question"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
        Label name = new Label(form, SWT.NONE);
        name.setText(Messages.Answer_field);
        name.setForeground(Palette.secondary());
        answer = new Text(TextFrame.create(form), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        TextFrame.hold(answer);
        answer.setMessage(Messages.Answer_hint);
        Named.give(answer, "answer", Messages.Answer_field); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES).applyTo(answer.getParent());
        Composite row = new Composite(form, SWT.NONE);
        outcome = new Combo(row, SWT.READ_ONLY);
        trouble = new Label(row, SWT.WRAP);
        fill(row);
        // Words that came back mean that somebody answered, until the person says otherwise.
        answer.addModifyListener(event -> {
            if (!answer.getText().isBlank() && chosen() == ContactOutcome.WAITING) {
                outcome.select(ContactOutcome.VALUES.indexOf(ContactOutcome.ANSWERED));
            }
        });
    }

    private void fill(Composite row) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        outcome.setItems(ContactsPresenter.outcomes().toArray(String[]::new));
        Named.give(outcome, "outcome", Messages.Answer_outcome); //$NON-NLS-1$
        Button record = new Button(row, SWT.PUSH);
        record.setText(Messages.Answer_record);
        record.moveAbove(trouble);
        Named.give(record, "recordAnswer", Messages.Answer_record); //$NON-NLS-1$
        record.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> record()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(trouble);
        for (Control control : new Control[] {answer, outcome, record}) {
            control.addListener(SWT.Traverse, this::traverse);
        }
    }

    // Tab leads on from the answer too, and Escape back to the table.
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave.run();
        }
    }

    private ContactOutcome chosen() {
        return ContactOutcome.VALUES.get(Math.max(0, outcome.getSelectionIndex()));
    }

    private void record() {
        Contact known = contact;
        if (known != null) {
            IStatus status = contacts.record(known, chosen(), text());
            trouble.setText(status.isOK() ? "" : status.getMessage()); //$NON-NLS-1$
        }
    }

    private String text() {
        return answer.getText().replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    Control control() {
        return form;
    }

    void setFocus() {
        answer.setFocus();
    }

    /** Shows a contact; what is being written about the same one is left alone. */
    void show(@Nullable ContactRow row) {
        if (row == null) {
            contact = null;
            return;
        }
        Contact shown = row.contact();
        String kept = shown.getAnswer() == null ? "" : shown.getAnswer(); //$NON-NLS-1$
        String state = shown.getOutcome().getLiteral() + kept;
        if (shown == contact && state.equals(noted)) {
            return;
        }
        contact = shown;
        noted = state;
        head.note(row.whom());
        question.setText(shown.getQuestion() == null ? "" : shown.getQuestion()); //$NON-NLS-1$
        outcome.select(ContactOutcome.VALUES.indexOf(shown.getOutcome()));
        answer.setText(kept);
        trouble.setText(""); //$NON-NLS-1$
        form.layout();
    }
}
