/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.List;
import java.util.function.IntConsumer;

import org.claimbench.presentation.fields.Grades;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How far the source can be relied on, and how credible what it says here is, in words. */
final class GradeRow {

    private static final int GAP = 4;
    private static final int WIDTH = 60;

    private final Grades grades;
    private final Composite row;
    private final Combo reliability;
    private final Combo credibility;

    GradeRow(Composite parent, int columns, Grades grades) {
        this.grades = grades;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(GAP, GAP).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(row);
        reliability = combo(new FieldName("reliability", Messages.Grade_reliability), Grades.reliabilities(), //$NON-NLS-1$
                grades::reliability);
        reliability.setToolTipText(Messages.Grade_reliability_tip);
        credibility = combo(new FieldName("credibility", Messages.Grade_credibility), Grades.credibilities(), //$NON-NLS-1$
                grades::credibility);
        credibility.setToolTipText(Messages.Grade_credibility_tip);
    }

    private Combo combo(FieldName name, List<String> words, IntConsumer chosen) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        name.give(combo);
        words.forEach(combo::add);
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> chosen.accept(combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    void refresh() {
        reliability.setEnabled(grades.hasSource());
        reliability.select(grades.reliability());
        credibility.select(grades.credibility());
    }
}
