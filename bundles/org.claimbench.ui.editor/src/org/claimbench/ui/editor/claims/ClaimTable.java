/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.claimbench.model.Claim;
import org.claimbench.presentation.claims.ClaimColumn;
import org.claimbench.presentation.claims.ClaimEdits;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The table of claims. A line gets its widgets when it comes into view, so that ten thousand open at once. */
final class ClaimTable {

    private static final int STATEMENT = 260;

    private final Composite frame;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final ClaimsPresenter claims;
    private final FocusCellHighlighter focus;
    private boolean refreshing;

    ClaimTable(Composite parent, ClaimsPresenter claims, ClaimEdits edits, Consumer<IStatus> told) {
        this.claims = claims;
        // The layout of the columns needs a parent of its own.
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider((IStructuredContentProvider) input -> claims.lines().toArray());
        Table table = table();
        table.setHeaderVisible(true);
        Named.give(table, "claims", Messages.Claims_accessible); //$NON-NLS-1$
        for (ClaimColumn column : ClaimColumn.values()) {
            column(column, edits, told);
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        focus = new FocusCellHighlighter(viewer) {
            @Override
            protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
                table.redraw();
            }
        };
        TableViewerEditor.create(viewer, new TableViewerFocusCellManager(viewer, focus),
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                                || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
                    }
                }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
        new ClaimPainter(table, focus).listen();
        showColumns();
        viewer.setInput(claims);
        showOrder();
    }

    private void column(ClaimColumn kind, ClaimEdits edits, Consumer<IStatus> told) {
        boolean number = kind == ClaimColumn.NUMBER || kind == ClaimColumn.ORIGINS;
        TableViewerColumn column = new TableViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(kind.title());
        column.setLabelProvider(new ClaimCells(kind, kind.ordinal() == 0));
        column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(kind)));
        if (ClaimCellEditing.edits(kind)) {
            column.setEditingSupport(new ClaimCellEditing(viewer, kind, edits, told));
        }
    }

    /** Sorts by a column, or the other way round, as a click on its head does. */
    void sortBy(ClaimColumn column) {
        claims.sortBy(column);
        showOrder();
        refresh();
    }

    private void showOrder() {
        table().setSortColumn(table().getColumn(claims.sorted().ordinal()));
        table().setSortDirection(claims.descending() ? SWT.DOWN : SWT.UP);
    }

    /** Shows the columns that were chosen; others keep no room. */
    void showColumns() {
        for (ClaimColumn column : ClaimColumn.values()) {
            TableColumn shown = table().getColumn(column.ordinal());
            boolean wanted = ChosenColumns.shows(column);
            shown.setResizable(wanted);
            layout.setColumnData(shown, wanted ? width(column) : new ColumnPixelData(0, false));
        }
        frame.layout(true, true);
    }

    // At 96 dpi, in the system's own type; the statement takes what is left.
    private static ColumnLayoutData width(ClaimColumn column) {
        return switch (column) {
        case STATE -> new ColumnPixelData(116);
        case FINDING -> new ColumnPixelData(120);
        case NUMBER -> new ColumnPixelData(48);
        case STATEMENT -> new ColumnWeightData(1, STATEMENT);
        case TYPE -> new ColumnPixelData(92);
        case SAID_BY, ASSIGNEE -> new ColumnPixelData(108);
        case PRIORITY -> new ColumnPixelData(72);
        case EVIDENCE -> new ColumnPixelData(156);
        case ORIGINS -> new ColumnPixelData(64);
        case AS_OF, LOOK_AGAIN -> new ColumnPixelData(104);
        case TAGS -> new ColumnPixelData(140);
        case FLAGS -> new ColumnPixelData(80);
        };
    }

    Composite control() {
        return frame;
    }

    Table table() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows what the presenter says now; what was selected stays selected. */
    void refresh() {
        List<Claim> chosen = selected().stream().map(ClaimRow::claim).toList();
        refreshing = true;
        try {
            viewer.refresh();
            choose(chosen);
        } finally {
            refreshing = false;
        }
    }

    /** Whether lines are being moved: what then seems selected is what came to stand there. */
    boolean isRefreshing() {
        return refreshing;
    }

    // By the lines themselves: a line out of view has no widget by which the viewer could find it.
    private void choose(List<Claim> chosen) {
        List<?> lines = claims.lines();
        table().setSelection(IntStream.range(0, lines.size())
                .filter(index -> lines.get(index) instanceof ClaimRow row && chosen.contains(row.claim())).toArray());
    }

    /** The line with the focus: a claim, the head of a group, or nothing. */
    @Nullable
    Object current() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    /** The selected claims, from top to bottom. */
    List<ClaimRow> selected() {
        List<ClaimRow> rows = new ArrayList<>();
        for (Object line : viewer.getStructuredSelection()) {
            if (line instanceof ClaimRow row) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Selects a claim, where it is shown. */
    void select(Claim claim) {
        choose(List.of(claim));
    }

    /** Edits the cell with the focus; the statement, where that cell cannot be edited. */
    void edit() {
        ViewerCell cell = focus.getFocusCell();
        int index = cell == null ? -1 : cell.getColumnIndex();
        boolean editable = index >= 0 && ClaimCellEditing.edits(ClaimColumn.values()[index]);
        edit(editable ? ClaimColumn.values()[index] : ClaimColumn.STATEMENT);
    }

    private void edit(ClaimColumn column) {
        if (current() instanceof ClaimRow row) {
            viewer.editElement(row, column.ordinal());
        }
    }

    /** The columns that are shown, in the order in which the person put them. */
    List<ClaimColumn> columns() {
        return Arrays.stream(table().getColumnOrder()).mapToObj(index -> ClaimColumn.values()[index])
                .filter(ChosenColumns::shows).toList();
    }
}
