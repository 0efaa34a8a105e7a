/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.contacts;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.contacts.ContactRow;
import org.claimbench.presentation.contacts.ContactsPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.editor.page.LivePage;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.page.ToText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who concerned was asked: a table, and below it the question and the answer of the chosen contact. */
public final class ContactsPage extends LivePage {

    private static final int MARGIN = 12;
    private static final int HIGH = 9;
    private static final int[] UPPER_LOWER = {65, 35};
    private static final int NARROW = 90;
    private static final int NAME = 160;
    private static final int TIME = 170;
    private static final int WORDS = 260;

    private final DossierPresenter presenter;
    private final ContactsPresenter contacts;
    private final Label count;
    private final SashForm parts;
    private final LineTable<ContactRow> table;
    private final AnswerForm form;

    /**
     * @param parent
     *            filled by the page
     * @param presenter
     *            of the dossier
     */
    public ContactsPage(Composite parent, DossierPresenter presenter) {
        this(new Composite(parent, SWT.NONE), presenter, new ContactsPresenter(presenter, DeskTime.here()));
    }

    private ContactsPage(Composite page, DossierPresenter presenter, ContactsPresenter contacts) {
        super(page, presenter);
        this.presenter = presenter;
        this.contacts = contacts;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        count = new Label(page, SWT.NONE);
        count.setForeground(Palette.secondary());
        count.setData("org.claimbench.field", "contactCount"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, HIGH).applyTo(count);
        parts = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, HIGH).applyTo(parts);
        table = new LineTable<>(parts, columns(), ContactRow::contact);
        Named.give(table.table(), "contacts", Messages.Contacts_accessible); //$NON-NLS-1$
        form = new AnswerForm(parts, contacts, () -> table.table().setFocus());
        parts.setWeights(UPPER_LOWER);
        table.onChoice(this::show);
        table.onEnter(this::go);
        refresh();
    }

    private static List<Column<ContactRow>> columns() {
        return List.of(
                new Column<>(Messages.Column_whom, NAME, SWT.LEFT, ContactRow::whom, row -> Icons.icon("contact")), //$NON-NLS-1$
                new Column<>(Messages.Column_outcome, NAME, SWT.LEFT, ContactRow::outcome,
                        row -> Icons.icon(row.isOverdue() ? "deadline" : row.isOpen() ? "waiting" : "tick")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new Column<>(Messages.Column_due, NAME, ContactRow::due),
                new Column<>(Messages.Column_claims, NARROW, ContactRow::claims),
                new Column<>(Messages.Column_question, WORDS, ContactRow::question),
                new Column<>(Messages.Column_channel, NARROW, ContactRow::channel),
                new Column<>(Messages.Column_asked, TIME, ContactRow::asked),
                new Column<>(Messages.Column_until, TIME, ContactRow::until),
                new Column<>(Messages.Column_answered, TIME, ContactRow::answered));
    }

    private void go(ContactRow row) {
        Claim claim = row.claim();
        if (claim != null) {
            ToText.show(presenter, claim);
        }
    }

    private void show(@Nullable ContactRow row) {
        parts.setMaximizedControl(row == null ? table.control() : null);
        form.show(row);
    }

    @Override
    protected void refresh() {
        List<ContactRow> rows = contacts.rows();
        count.setText(contacts.count(rows));
        table.show(rows, contacts.nobody());
    }

    @Override
    protected void focus() {
        table.setFocus();
    }
}
