/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.ClaimPresenter;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.problems.ClaimProblems;
import org.claimbench.presentation.problems.Place;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The statement: the assertion in words that stand alone, who asserts it and as of when, and where its words are. */
final class StatementSection implements Section {

    private static final int LABEL_GAP = 6;
    private static final int LINES = 2;
    private static final int NAME_WIDTH = 60;

    private final DossierPresenter presenter;
    private final Composite control;
    private final SectionHead head;
    private final TextArea restatement;
    private final NameField saidBy;
    private final TextField asOf;
    private final DetailRows details;
    private final FigureRow figure;
    private final ProblemLines trouble;

    StatementSection(Composite parent, DossierPresenter presenter, ClaimProblems problems) {
        this.presenter = presenter;
        ClaimPresenter claim = presenter.claim();
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, LABEL_GAP).applyTo(control);
        head = new SectionHead(control, Messages.Section_statement);
        restatement = new TextArea(control, 1, LINES, new FieldName("restatement", Messages.Field_restatement), //$NON-NLS-1$
                claim::restatement, claim::restate);
        Composite row = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(LABEL_GAP, LABEL_GAP).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        label(row, Messages.Field_saidBy);
        saidBy = new NameField(row, new FieldName("saidBy", Messages.Field_saidBy), claim::parties, claim::saidBy, //$NON-NLS-1$
                claim::saidBy);
        GridDataFactory.fillDefaults().grab(true, false).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(saidBy.widget());
        label(row, Messages.Field_asOf);
        asOf = new TextField(row, SWT.BORDER, new FieldName("asOf", Messages.Field_asOf), claim::asOf, claim::asOf); //$NON-NLS-1$
        asOf.widget().setMessage(Messages.Field_asOf_hint);
        asOf.widget().setToolTipText(Messages.Field_asOf_tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(asOf.widget());
        details = new DetailRows(row, presenter);
        figure = new FigureRow(control, 1, "claim", claim.figure()); //$NON-NLS-1$
        trouble = new ProblemLines(control, problems, Place.STATEMENT);
    }

    private static void label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setForeground(Palette.secondary());
    }

    void setFocus() {
        restatement.widget().setFocus();
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        head.note(presenter.claim().place());
        restatement.refresh();
        saidBy.refresh();
        asOf.refresh();
        details.refresh();
        trouble.refresh();
        figure.refresh(presenter.claim().hasFigure());
    }
}
