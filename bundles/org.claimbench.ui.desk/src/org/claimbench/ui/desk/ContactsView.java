/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.List;

import org.claimbench.presentation.desk.DeskContactLine;
import org.claimbench.presentation.desk.DeskContacts;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Whose answers are awaited in all dossiers, the most urgent first. Enter opens the dossier at the claim. */
public final class ContactsView extends DeskView {

    /** The view's id. */
    public static final String ID = "org.claimbench.ui.desk.contacts"; //$NON-NLS-1$

    private static final int NARROW = 80;
    private static final int NAME = 160;
    private static final int WORDS = 300;

    private @Nullable LineTable<DeskContactLine> table;

    @Override
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        LineTable<DeskContactLine> lines = new LineTable<>(parent, List.of(
                new Column<>(Messages.Column_due, NAME, SWT.LEFT, DeskContactLine::due,
                        line -> Icons.icon(line.overdue() ? "deadline" : "waiting")), //$NON-NLS-1$ //$NON-NLS-2$
                new Column<>(Messages.Column_whom, NAME, DeskContactLine::whom),
                new Column<>(Messages.Column_dossier, NAME, DeskContactLine::title),
                new Column<>(Messages.Column_claims, NARROW, DeskContactLine::claims),
                new Column<>(Messages.Column_question, WORDS, line -> line.contact().question()),
                new Column<>(Messages.Column_channel, NARROW, DeskContactLine::channel),
                new Column<>(Messages.Column_asked, NAME, DeskContactLine::asked),
                new Column<>(Messages.Column_until, NAME, DeskContactLine::until)), DeskContactLine::key);
        Named.give(lines.table(), "desk.contacts", Messages.Contacts_accessible); //$NON-NLS-1$
        lines.onEnter(line -> {
            List<String> claims = line.contact().claims();
            OpenClaim.open(getSite().getPage(), line.dossier(), claims.isEmpty() ? "" : claims.get(0)); //$NON-NLS-1$
        });
        table = lines;
    }

    @Override
    void show(List<IndexedDossier> dossiers) {
        LineTable<DeskContactLine> lines = table;
        if (lines != null) {
            lines.show(DeskContacts.due(dossiers, time()), Messages.Contacts_none);
        }
    }

    @Override
    public void setFocus() {
        LineTable<DeskContactLine> lines = table;
        if (lines != null) {
            lines.setFocus();
        }
    }
}
