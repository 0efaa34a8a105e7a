/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.model.Channel;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Words;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Whom to ask, by which way, what, and until when; nothing is noted before the person says so. */
final class AskForm {

    private static final int GAP = 4;
    private static final int WIDTH = 80;

    private final DossierPresenter presenter;
    private final Runnable done;
    private final Composite form;
    private final Combo whom;
    private final Combo channel;
    private final Text question;
    private final Text until;
    private final Label trouble;

    AskForm(Composite parent, DossierPresenter presenter, Runnable done) {
        this.presenter = presenter;
        this.done = done;
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        whom = new Combo(form, SWT.DROP_DOWN);
        give(whom, "whom", Messages.Ask_whom, 1); //$NON-NLS-1$
        whom.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> note()));
        channel = new Combo(form, SWT.READ_ONLY);
        new FieldName("channel", Messages.Ask_channel).give(channel); //$NON-NLS-1$
        Channel.VALUES.forEach(each -> channel.add(Words.of(each)));
        question = new Text(form, SWT.BORDER);
        question.setMessage(Messages.Ask_question);
        give(question, "question", Messages.Ask_question, 2); //$NON-NLS-1$
        until = new Text(form, SWT.BORDER);
        until.setMessage(Messages.Ask_until);
        give(until, "until", Messages.Ask_until, 1); //$NON-NLS-1$
        Button note = new Button(form, SWT.PUSH);
        note.setText(Messages.Ask_note);
        new FieldName("noteContact", Messages.Ask_note).give(note); //$NON-NLS-1$
        note.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> note()));
        until.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> note()));
        question.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> note()));
        trouble = new Label(form, SWT.WRAP);
        trouble.setForeground(Palette.secondary());
        give(trouble, "askTrouble", "", 2); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void give(org.eclipse.swt.widgets.Control field, String key, String name, int columns) {
        new FieldName(key, name).give(field);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(field);
    }

    Composite control() {
        return form;
    }

    /** Starts anew, with whoever is said to have said it. */
    void begin() {
        String sayer = presenter.claim().saidBy();
        whom.setItems(presenter.claim().parties().toArray(String[]::new));
        whom.setText(sayer);
        channel.select(0);
        question.setText(presenter.contacts().proposal());
        until.setText(""); //$NON-NLS-1$
        trouble.setText(""); //$NON-NLS-1$
        if (sayer.isEmpty()) {
            whom.setFocus();
        } else {
            // The question is proposed; until when one waits is not.
            until.setFocus();
        }
    }

    private void note() {
        IStatus status = presenter.contacts().ask(whom.getText(), Channel.VALUES.get(channel.getSelectionIndex()),
                question.getText(), until.getText());
        trouble.setText(status.isOK() ? "" : status.getMessage()); //$NON-NLS-1$
        if (status.isOK()) {
            done.run();
        } else {
            form.layout();
        }
    }
}
