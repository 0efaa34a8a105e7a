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
import java.util.function.ToIntFunction;

import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.presentation.desk.DeskSource;
import org.claimbench.presentation.desk.DeskSources;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The sources of all dossiers, and beside them the claims that cite the chosen one. */
public final class SourcesView extends DeskView {

    /** The view's id. */
    public static final String ID = "org.claimbench.ui.desk.sources"; //$NON-NLS-1$

    private static final int MARGIN = 12;
    private static final int HIGH = 3;
    private static final int[] LEFT_RIGHT = {65, 35};
    private static final int NARROW = 70;
    private static final int NAME = 150;
    private static final int WORDS = 260;

    private @Nullable Text words;
    private @Nullable LineTable<DeskSource> table;

    @Override
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, HIGH).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Text field = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Sources_search);
        Named.give(field, "desk.sourceWords", Messages.Sources_search); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> show(known()));
        words = field;
        SashForm parts = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        LineTable<DeskSource> sources = new LineTable<>(parts, columns(), source -> source.first());
        Named.give(sources.table(), "desk.sources", Messages.Sources_accessible); //$NON-NLS-1$
        table = sources;
        LineTable<DeskLine> claims = new LineTable<>(parts, List.of(
                new Column<>(Messages.Column_statement, WORDS, SWT.LEFT, line -> line.claim().statement(),
                        line -> Icons.glyph(line.claim().outcome())),
                new Column<>(Messages.Column_dossier, NAME, DeskLine::title)), DeskLine::key);
        Named.give(claims.table(), "desk.resting", Messages.Resting_accessible); //$NON-NLS-1$
        parts.setWeights(LEFT_RIGHT);
        sources.onChoice(source -> claims.show(source == null ? List.of() : source.resting(),
                source == null ? "" : Messages.Resting_none)); //$NON-NLS-1$
        sources.onEnter(source -> claims.setFocus());
        claims.onEnter(line -> OpenClaim.open(getSite().getPage(), line));
    }

    private static List<Column<DeskSource>> columns() {
        return List.of(
                new Column<>(Messages.Column_source, WORDS, SWT.LEFT, DeskSource::title,
                        source -> Icons.icon(icon(source.first()))),
                number(Messages.Column_claims, source -> source.claims()),
                number(Messages.Column_ticks, source -> source.ticks()),
                number(Messages.Column_dossiers, source -> (int) source.dossiers()),
                new Column<>(Messages.Column_kind, NARROW, DeskSource::kind),
                new Column<>(Messages.Column_reliability, NAME, DeskSource::reliability),
                new Column<>(Messages.Column_publisher, NAME, source -> source.first().publisher()),
                new Column<>(Messages.Column_url, WORDS, source -> source.first().url()));
    }

    private static String icon(IndexedSource source) {
        return source.secret() ? "source-protected" : "source"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Column<DeskSource> number(String title, ToIntFunction<DeskSource> value) {
        return new Column<>(title, NARROW, SWT.RIGHT, source -> Integer.toString(value.applyAsInt(source)),
                source -> null);
    }

    @Override
    void show(List<IndexedDossier> dossiers) {
        Text field = words;
        LineTable<DeskSource> sources = table;
        if (field != null && sources != null) {
            sources.show(DeskSources.of(dossiers, field.getText()), Messages.Sources_none);
        }
    }

    @Override
    public void setFocus() {
        LineTable<DeskSource> sources = table;
        if (sources != null) {
            sources.setFocus();
        }
    }
}
