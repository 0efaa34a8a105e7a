/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.ContactPresenter;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Who was asked about the claim in hand, a card each, and a form for the next one. */
final class ContactsSection implements Section {

    private static final int GAP = 6;

    private final DossierPresenter presenter;
    private final Runnable fit;
    private final Reveal reveal;
    private final Composite control;
    private final SectionHead head;
    private final Label none;
    private final Composite cards;
    private final AskForm form;
    private final Button ask;
    private final List<ContactCard> shown = new ArrayList<>();
    private @Nullable Claim about;

    ContactsSection(Composite parent, DossierPresenter presenter, Runnable fit, Reveal reveal) {
        this.presenter = presenter;
        this.fit = fit;
        this.reveal = reveal;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(control);
        head = new SectionHead(control, Messages.Section_contacts);
        none = new Label(control, SWT.WRAP);
        none.setText(Messages.Contacts_none);
        none.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().applyTo(none);
        cards = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * GAP).applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        form = new AskForm(control, presenter, this::asked);
        ask = new Button(control, SWT.PUSH);
        ask.setText(Messages.Contacts_ask);
        new FieldName("ask", Messages.Contacts_ask).give(ask); //$NON-NLS-1$
        GridDataFactory.swtDefaults().applyTo(ask);
        ask.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
        show(form.control(), false);
    }

    /** Opens the form for the next one to be asked, with the focus in it. */
    void ask() {
        open(true);
        reveal.show(form.control());
        form.begin();
    }

    private void asked() {
        open(false);
        reveal.leave();
    }

    private void open(boolean open) {
        show(form.control(), open);
        show(ask, !open);
        fit.run();
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        List<ContactPresenter> contacts = presenter.contacts().all();
        Claim claim = presenter.inHand().claim();
        if (claim != about) {
            about = claim;
            show(form.control(), false);
            show(ask, true);
        }
        if (!sameCards(contacts)) {
            shown.forEach(ContactCard::dispose);
            shown.clear();
            contacts.forEach(one -> shown.add(new ContactCard(cards, one)));
        }
        shown.forEach(ContactCard::refresh);
        head.note(presenter.contacts().note());
        show(none, contacts.isEmpty());
        show(cards, !contacts.isEmpty());
    }

    private boolean sameCards(List<ContactPresenter> contacts) {
        if (contacts.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).shows(contacts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
