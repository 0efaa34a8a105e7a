/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.util.List;
import java.util.function.Function;

import org.claimbench.core.differences.Difference;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The table of what differs: what it is, what it says on the one side, and what on the other. */
final class DifferencesTable {

    private static final int SUBJECT = 28;
    private static final int FIELD = 18;
    private static final int SIDE = 27;

    private final TableViewer viewer;
    private final TableColumnLayout layout;

    private DifferencesTable(Composite parent) {
        layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    static Control create(Composite parent, List<Difference> differences, String before, String after) {
        // The layout of the columns needs a parent of its own.
        Composite frame = new Composite(parent, SWT.NONE);
        DifferencesTable table = new DifferencesTable(frame);
        table.column(Messages.Differences_what, SUBJECT, Difference::subject);
        table.column(Messages.Differences_field, FIELD, Difference::field);
        table.column(before, SIDE, one -> side(one, Difference.Kind.ADDED, one.before()));
        table.column(after, SIDE, one -> side(one, Difference.Kind.REMOVED, one.after()));
        table.viewer.setInput(differences);
        return frame;
    }

    private void column(String title, int weight, Function<Difference, String> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Difference one ? words.apply(one) : ""; //$NON-NLS-1$
            }

            @Override
            public String getToolTipText(@Nullable Object element) {
                return element instanceof Difference one ? one.sentence() : ""; //$NON-NLS-1$
            }
        });
    }

    // An empty field and one that is not there must not look the same.
    private static String side(Difference one, Difference.Kind absent, String words) {
        return one.kind() == absent ? Messages.Differences_absent : words;
    }
}
