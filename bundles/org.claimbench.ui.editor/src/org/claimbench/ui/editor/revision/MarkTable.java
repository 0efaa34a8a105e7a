/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.List;
import java.util.function.Consumer;

import org.claimbench.presentation.revision.MarkRow;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The table of marks: state, whose mark, old words, new words, score and decision. */
final class MarkTable {

    private static final int STATE = 12;
    private static final int NAME = 10;
    private static final int WORDS = 28;
    private static final int SCORE = 6;
    private static final int DECISION = 14;

    private final Composite frame;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();

    MarkTable(Composite parent, List<MarkRow> rows, Consumer<MarkRow> chosen) {
        // The layout of the columns needs a parent of its own.
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        Named.give(viewer.getTable(), "marks", Messages.Revision_review); //$NON-NLS-1$
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.Revision_state, STATE, SWT.LEFT, MarkCells.state());
        column(Messages.Revision_mark, NAME, SWT.LEFT, MarkCells.words(MarkRow::name));
        column(Messages.Revision_old, WORDS, SWT.LEFT, MarkCells.before());
        column(Messages.Revision_new, WORDS, SWT.LEFT, MarkCells.after());
        column(Messages.Revision_score, SCORE, SWT.RIGHT, MarkCells.words(MarkTable::score));
        column(Messages.Revision_decision, DECISION, SWT.LEFT, MarkCells.words(row -> row.decision().words()));
        viewer.addSelectionChangedListener(event -> {
            MarkRow row = selected();
            if (row != null) {
                chosen.accept(row);
            }
        });
        viewer.setInput(rows);
    }

    // Of words that are surely there, a number would only raise questions.
    private static String score(MarkRow row) {
        return row.certain() ? "" : Long.toString(row.score()); //$NON-NLS-1$
    }

    private void column(String title, int weight, int style, StyledCellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(labels);
    }

    Composite control() {
        return frame;
    }

    Table table() {
        return viewer.getTable();
    }

    @Nullable
    MarkRow selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return selection.getFirstElement() instanceof MarkRow row ? row : null;
    }

    void select(MarkRow row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    void update(MarkRow row) {
        viewer.update(row, null);
    }
}
