/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.desk.DeskPerson;
import org.claimbench.presentation.desk.DeskProgress;
import org.claimbench.presentation.desk.DossierName;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.desk.BarChart.Bar;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How far the desk is, or one dossier: five numbers, the claims by state and finding, and who has what. */
public final class ProgressView extends DeskView {

    /** The view's id. */
    public static final String ID = "org.claimbench.ui.desk.progress"; //$NON-NLS-1$

    private static final int MARGIN = 12;
    private static final int NARROW = 110;
    private static final int NAME = 180;
    private static final int HIGH = 200;
    private static final int PEOPLE = 110;

    private final List<String> offered = new ArrayList<>();
    private String chosen = ""; //$NON-NLS-1$
    private @Nullable Combo which;
    private @Nullable Numbers numbers;
    private @Nullable BarChart states;
    private @Nullable BarChart findings;
    private @Nullable LineTable<DeskPerson> people;

    @Override
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(parent);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        Named.give(combo, "desk.which", Messages.Progress_which); //$NON-NLS-1$
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen = combo.getSelectionIndex() <= 0 ? "" : offered.get(combo.getSelectionIndex() - 1); //$NON-NLS-1$
            show(known());
        }));
        which = combo;
        numbers = new Numbers(parent);
        Composite charts = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(MARGIN, 0).applyTo(charts);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HIGH).applyTo(charts);
        states = chart(charts, Messages.Progress_states);
        findings = chart(charts, Messages.Progress_findings);
        LineTable<DeskPerson> table = new LineTable<>(parent, columns(), DeskPerson::name);
        Named.give(table.table(), "desk.people", Messages.Progress_people); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, PEOPLE).applyTo(table.control());
        people = table;
    }

    private static BarChart chart(Composite parent, String title) {
        BarChart chart = new BarChart(parent, title);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
        return chart;
    }

    private static List<Column<DeskPerson>> columns() {
        List<Column<DeskPerson>> columns = new ArrayList<>();
        columns.add(new Column<>(Messages.Column_person, NAME, DeskPerson::title));
        columns.add(new Column<>(Messages.Column_open, NARROW, SWT.RIGHT, DeskPerson::openWords, person -> null));
        columns.add(new Column<>(Messages.Column_waiting, NARROW, SWT.RIGHT, DeskPerson::waitingWords,
                person -> null));
        for (ReviewState state : ReviewState.values()) {
            columns.add(new Column<>(Words.of(state), NARROW, SWT.RIGHT, person -> person.count(state),
                    person -> null));
        }
        return columns;
    }

    @Override
    void show(List<IndexedDossier> dossiers) {
        offer(dossiers);
        List<IndexedDossier> counted = dossiers.stream()
                .filter(dossier -> chosen.isEmpty() || dossier.path().equals(chosen)).toList();
        DeskProgress progress = DeskProgress.of(counted, time());
        Numbers tiles = numbers;
        BarChart byState = states;
        BarChart byFinding = findings;
        LineTable<DeskPerson> table = people;
        if (tiles != null && byState != null && byFinding != null && table != null) {
            tiles.show(progress);
            byState.show(progress.states().entrySet().stream()
                    .map(one -> new Bar(Words.of(one.getKey()), one.getValue(), Palette.done())).toList());
            byFinding.show(findings(progress));
            table.show(progress.people(), Messages.Claims_none);
        }
    }

    private static List<Bar> findings(DeskProgress progress) {
        return progress.outcomes().isEmpty() ? List.of(new Bar(Messages.Progress_noClaims, 0, Palette.done()))
                : progress.outcomes().entrySet().stream().map(one -> new Bar(one.getKey().label(), one.getValue(),
                        Palette.strong(one.getKey().kind()))).toList();
    }

    private void offer(List<IndexedDossier> dossiers) {
        setTitleImage(Icons.icon("coverage")); //$NON-NLS-1$
        List<String> paths = dossiers.stream().filter(IndexedDossier::sound).map(IndexedDossier::path).toList();
        Combo combo = which;
        if (combo != null && (combo.getItemCount() == 0 || !paths.equals(offered))) {
            offered.clear();
            offered.addAll(paths);
            combo.removeAll();
            combo.add(Messages.Progress_all);
            dossiers.stream().filter(IndexedDossier::sound).forEach(dossier -> combo.add(DossierName.of(dossier)));
            if (!paths.contains(chosen)) {
                chosen = ""; //$NON-NLS-1$
            }
            combo.select(paths.indexOf(chosen) + 1);
            combo.requestLayout();
        }
    }

    @Override
    public void setFocus() {
        Combo combo = which;
        if (combo != null) {
            combo.setFocus();
        }
    }
}
