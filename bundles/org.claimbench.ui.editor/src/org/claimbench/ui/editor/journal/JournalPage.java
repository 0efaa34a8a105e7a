/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.journal;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.JournalKind;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.journal.JournalLine;
import org.claimbench.presentation.journal.JournalPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.editor.page.LivePage;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.page.ToText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** What happened in review, the newest first; it can only be read. */
public final class JournalPage extends LivePage {

    private static final int WHEN = 170;
    private static final int WHO = 140;
    private static final int WHAT = 300;
    private static final int ABOUT = 300;

    private final DossierPresenter presenter;
    private final JournalPresenter journal;
    private final JournalStrip strip;
    private final LineTable<JournalLine> table;

    /**
     * @param parent
     *            filled by the page
     * @param presenter
     *            of the dossier
     */
    public JournalPage(Composite parent, DossierPresenter presenter) {
        this(new Composite(parent, SWT.NONE), presenter, new JournalPresenter(presenter, DeskTime.here()));
    }

    private JournalPage(Composite page, DossierPresenter presenter, JournalPresenter journal) {
        super(page, presenter);
        this.presenter = presenter;
        this.journal = journal;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        strip = new JournalStrip(page, journal, this::fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        table = new LineTable<>(page,
                List.of(new Column<>(Messages.Column_when, WHEN, JournalLine::when),
                        new Column<>(Messages.Column_who, WHO, JournalLine::by),
                        new Column<>(Messages.Column_what, WHAT, SWT.LEFT, JournalLine::words,
                                line -> icon(line.entry().getKind())),
                        new Column<>(Messages.Column_claim, ABOUT, JournalLine::about)),
                JournalLine::entry);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Named.give(table.table(), "journal", Messages.Journal_accessible); //$NON-NLS-1$
        table.onEnter(this::go);
        refresh();
    }

    private static Image icon(JournalKind kind) {
        return Icons.icon(switch (kind) {
        case SUBMITTED -> "review-queue"; //$NON-NLS-1$
        case RETURNED -> "return"; //$NON-NLS-1$
        case APPROVED -> "approve"; //$NON-NLS-1$
        case APPROVAL_WITHDRAWN -> "stale"; //$NON-NLS-1$
        case PUBLISHED -> "published"; //$NON-NLS-1$
        case CORRECTED -> "correction"; //$NON-NLS-1$
        case RETRACTED -> "problem"; //$NON-NLS-1$
        });
    }

    private void go(JournalLine line) {
        Claim claim = line.claim();
        if (claim != null) {
            ToText.show(presenter, claim);
        }
    }

    private void fill() {
        List<JournalLine> lines = journal.lines();
        strip.count(lines.size());
        table.show(lines, journal.nothing());
    }

    @Override
    protected void refresh() {
        strip.refresh();
        fill();
    }

    @Override
    protected void focus() {
        table.setFocus();
    }
}
