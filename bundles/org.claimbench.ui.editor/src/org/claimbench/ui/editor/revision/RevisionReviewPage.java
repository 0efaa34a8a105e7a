/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.function.Supplier;

import org.claimbench.presentation.revision.Decision;
import org.claimbench.presentation.revision.MarkDecisions;
import org.claimbench.presentation.revision.MarkRow;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Goes through all marks, old text beside new: what is certain stays quiet, the rest is decided by a digit each. */
final class RevisionReviewPage extends WizardPage {

    private static final int GAP = 8;
    private static final int MARGIN = 12;
    private static final int TEXTS_HEIGHT = 320;
    private static final int TABLE_HEIGHT = 170;

    private final Supplier<MarkDecisions> marks;
    private @Nullable Composite page;
    private @Nullable MarkDecisions shown;
    private @Nullable Parts parts;

    /** What follows the chosen mark. */
    private record Parts(ComparedText before, ComparedText after, MarkTable table, DecisionBar bar,
            StateStrip strip) {
    }

    RevisionReviewPage(Supplier<MarkDecisions> marks) {
        super("review"); //$NON-NLS-1$
        this.marks = marks;
        setTitle(Messages.Revision_review);
        setMessage(Messages.Revision_nothingSaved);
    }

    @Override
    public void createControl(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(new FillLayout());
        page = made;
        setControl(made);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && shown != marks.get()) {
            fill(marks.get());
        }
        super.setVisible(visible);
        Parts now = parts;
        if (visible && now != null) {
            now.table().table().setFocus();
        }
    }

    private void fill(MarkDecisions review) {
        Composite parent = page;
        if (parent == null) {
            return;
        }
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
        shown = review;
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, GAP).spacing(GAP, GAP).applyTo(form);
        StateStrip strip = new StateStrip(form, review);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        Composite texts = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, GAP / 2).applyTo(texts);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TEXTS_HEIGHT).applyTo(texts);
        head(texts, NLS.bind(Messages.Revision_number, review.before().number()));
        head(texts, ""); //$NON-NLS-1$
        head(texts, NLS.bind(Messages.Revision_number, review.after().number()));
        ComparedText before = new ComparedText(texts, review.before(), review.rows(),
                MarkRow::before);
        ComparedText after = new ComparedText(texts, review.after(), review.rows(), MarkRow::places);
        Named.give(before.control(), "before", NLS.bind(Messages.Revision_number, review.before().number())); //$NON-NLS-1$
        Named.give(after.control(), "after", NLS.bind(Messages.Revision_number, review.after().number())); //$NON-NLS-1$
        Connectors between = new Connectors(texts, review, before, after);
        between.control().moveBelow(before.control());
        GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, true).hint(1, 1);
        wide.applyTo(before.control());
        wide.applyTo(after.control());
        GridDataFactory.fillDefaults().grab(false, true).hint(Connectors.WIDTH, 1).applyTo(between.control());
        MarkTable table = new MarkTable(form, review.rows(), this::choose);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        DecisionBar bar = new DecisionBar(form, this::decide);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        table.table().addKeyListener(KeyListener.keyPressedAdapter(bar::pressed));
        parts = new Parts(before, after, table, bar, strip);
        review.rows().stream().findFirst().ifPresent(table::select);
        parent.layout();
    }

    private static void head(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
    }

    private void choose(MarkRow row) {
        Parts now = parts;
        if (now != null) {
            now.before().choose(row);
            now.after().choose(row);
            now.bar().show(row);
        }
    }

    private void decide(Decision choice) {
        Parts now = parts;
        MarkDecisions review = shown;
        MarkRow row = now == null ? null : now.table().selected();
        if (now == null || review == null || row == null) {
            return;
        }
        row.decide(choice);
        now.table().update(row);
        now.strip().update();
        review.nextOpen(row).ifPresentOrElse(now.table()::select, () -> now.bar().show(row));
        now.table().table().setFocus();
    }
}
