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

import org.claimbench.presentation.problems.ClaimProblems;
import org.claimbench.presentation.problems.Fix;
import org.claimbench.presentation.problems.Place;
import org.claimbench.presentation.problems.PlacedProblem;
import org.claimbench.ui.Icons;
import org.claimbench.ui.CommandRun;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The problems of one part of the claim in hand: the sentence of the check, with what mends it behind it. */
final class ProblemLines {

    private static final String ADD_EVIDENCE = "org.claimbench.ui.editor.addEvidence"; //$NON-NLS-1$
    private static final String SETTLE = "org.claimbench.ui.editor.settleMarks"; //$NON-NLS-1$
    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final ClaimProblems problems;
    private final Place place;
    private final Composite control;
    private List<PlacedProblem> shown = List.of();

    /** Puts itself into a grid. */
    ProblemLines(Composite parent, ClaimProblems problems, Place place) {
        this.problems = problems;
        this.place = place;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
    }

    void refresh() {
        List<PlacedProblem> now = problems.at(place);
        if (!now.equals(shown)) {
            shown = now;
            for (Control child : control.getChildren()) {
                child.dispose();
            }
            now.forEach(this::show);
            control.setVisible(!now.isEmpty());
            ((GridData) control.getLayoutData()).exclude = now.isEmpty();
        }
    }

    private void show(PlacedProblem problem) {
        Label sign = new Label(control, SWT.NONE);
        sign.setImage(Icons.icon("problem")); //$NON-NLS-1$
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Link words = new Link(control, SWT.WRAP);
        Fix fix = problem.fix();
        String sentence = LabelWords.ofLink(problem.words());
        words.setText(fix == null ? sentence : sentence + " <a>" + LabelWords.ofLink(problems.words(fix)) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        words.setData(FieldName.KEY, "problem." + problem.rule()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        if (fix != null) {
            words.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> mend(fix)));
        }
    }

    /** What leads on to another field or dialog has a command that does so. */
    private void mend(Fix fix) {
        switch (fix) {
        case ADD_EVIDENCE -> CommandRun.of(ADD_EVIDENCE);
        case SETTLE_MARKS -> CommandRun.of(SETTLE);
        case LOOK_AGAIN, REMOVE_EVIDENCE, SOURCE_WORDING -> {
            problems.mend(fix);
            // The line that had the focus is gone.
            control.getParent().setFocus();
        }
        }
    }
}
