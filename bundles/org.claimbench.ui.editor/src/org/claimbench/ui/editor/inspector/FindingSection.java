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
import org.claimbench.model.Mode;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.FindingPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.problems.ClaimProblems;
import org.claimbench.presentation.problems.Place;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The finding: the choices with their digits, why, and what to print instead. */
final class FindingSection implements Section {

    private static final int IN_A_ROW = 3;
    private static final int GAP = 6;
    private static final int LINES = 2;

    private final DossierPresenter presenter;
    private final Composite control;
    private final SectionHead head;
    private final List<Choice> choices = new ArrayList<>();
    private final ProblemLines trouble;
    private final RationaleField rationale;
    private final TextArea wording;
    private final EarlierFindings earlier;
    private final Runnable decided;
    private @Nullable Claim about;
    private int before = -1;

    FindingSection(Composite parent, DossierPresenter presenter, ClaimProblems problems, Runnable fit, Reveal reveal) {
        this.presenter = presenter;
        FindingPresenter finding = presenter.finding();
        boolean printed = presenter.dossier().getMode() == Mode.BEFORE;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(control);
        head = new SectionHead(control, printed ? Messages.Section_finding : Messages.Section_verdict);
        createChoices();
        trouble = new ProblemLines(control, problems, Place.FINDING);
        rationale = new RationaleField(control, finding, fit);
        wording = area(new FieldName("wording", Messages.Field_wording), finding::suggestedWording, //$NON-NLS-1$
                finding::suggestWording);
        wording.widget().setFont(ReadingType.small());
        earlier = new EarlierFindings(control, presenter, fit);
        decided = () -> reveal.show(wording.widget());
    }

    private TextArea area(FieldName name, java.util.function.Supplier<String> reader,
            java.util.function.Function<String, org.eclipse.core.runtime.IStatus> writer) {
        Label label = new Label(control, SWT.NONE);
        label.setText(name.words());
        label.setForeground(Palette.secondary());
        return new TextArea(control, 1, LINES, name, reader, writer);
    }

    private void createChoices() {
        Composite grid = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(IN_A_ROW).equalWidth(true).spacing(0, 0).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        List<Outcome> outcomes = presenter.finding().choices();
        for (int i = 0; i < outcomes.size(); i++) {
            int index = i;
            choices.add(new Choice(grid, i + 1, outcomes.get(i), () -> presenter.finding().choose(index)));
        }
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        int chosen = presenter.finding().chosen();
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).choose(i == chosen);
        }
        head.note(presenter.finding().by());
        trouble.refresh();
        rationale.refresh();
        wording.refresh();
        earlier.refresh();
        lead(chosen);
    }

    // A claim that was just decided leads to the field that is next; one that is only looked at does not.
    private void lead(int chosen) {
        Claim claim = presenter.inHand().claim();
        boolean now = claim == about && chosen != before;
        about = claim;
        before = chosen;
        if (now && chosen >= 0) {
            decided.run();
        }
    }
}
