/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.Arrays;
import java.util.List;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.sources.SourceColumn;
import org.claimbench.presentation.sources.SourceRow;
import org.claimbench.presentation.sources.SourcesPresenter;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.editor.page.LivePage;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The sources of a dossier: a table, and below it the fields of the chosen one, what rests on it and its origins. */
public final class SourcesPage extends LivePage {

    private static final int[] UPPER_LOWER = {30, 70};

    private static final int[] LEFT_RIGHT = {54, 46};

    private final SourcesPresenter sources;
    private final SourceStrip strip;
    private final SashForm parts;
    private final LineTable<SourceRow> table;
    private final SourceForm form;
    private final RestingPane resting;

    /**
     * @param parent
     *            filled by the page
     * @param presenter
     *            of the dossier
     */
    public SourcesPage(Composite parent, DossierPresenter presenter) {
        this(new Composite(parent, SWT.NONE), presenter, new SourcesPresenter(presenter));
    }

    private SourcesPage(Composite page, DossierPresenter presenter, SourcesPresenter sources) {
        super(page, presenter);
        this.sources = sources;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        strip = new SourceStrip(page, sources, this::fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip.control());
        parts = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        table = new LineTable<>(parts, Arrays.stream(SourceColumn.values()).map(SourcesPage::column).toList(),
                SourceRow::source);
        Named.give(table.table(), "sources", Messages.Sources_accessible); //$NON-NLS-1$
        SashForm below = new SashForm(parts, SWT.HORIZONTAL);
        form = new SourceForm(below, sources, () -> table.table().setFocus());
        resting = new RestingPane(below, presenter, sources, table::choose);
        below.setWeights(LEFT_RIGHT);
        parts.setWeights(UPPER_LOWER);
        table.onChoice(this::show);
        table.onEnter(row -> form.setFocus());
        table.onTitle(this::sort);
        fill();
    }

    private static Column<SourceRow> column(SourceColumn column) {
        boolean number = column == SourceColumn.CLAIMS;
        return new Column<>(column.title(), SourceWidths.of(column), number ? SWT.RIGHT : SWT.LEFT, column::words,
                row -> column == SourceColumn.TITLE ? SourceLooks.icon(row.source()) : null);
    }

    private void sort(int index) {
        Table widget = table.table();
        boolean again = widget.getSortColumn() == widget.getColumn(index);
        boolean backwards = again && widget.getSortDirection() == SWT.UP;
        widget.setSortColumn(widget.getColumn(index));
        widget.setSortDirection(backwards ? SWT.DOWN : SWT.UP);
        sources.sort(SourceColumn.values()[index], backwards);
        strip.sortedBy(SourceColumn.values()[index]);
        fill();
    }

    private void fill() {
        List<SourceRow> rows = sources.rows();
        strip.refresh(rows.size());
        table.show(rows, nothing());
    }

    private String nothing() {
        if (sources.isEmpty()) {
            return Messages.None_at_all;
        }
        return strip.onlyAlike() && sources.alike() == 0 ? Messages.None_alike : Messages.None_match;
    }

    private void show(@Nullable SourceRow row) {
        parts.setMaximizedControl(row == null ? table.control() : null);
        form.show(row == null ? null : sources.fields(row.source()));
        if (row != null) {
            resting.show(row.source());
        }
    }

    @Override
    protected void refresh() {
        sources.refresh();
        fill();
    }

    @Override
    protected void focus() {
        if (table.isEmpty()) {
            strip.setFocus();
        } else {
            table.table().setFocus();
        }
    }
}
