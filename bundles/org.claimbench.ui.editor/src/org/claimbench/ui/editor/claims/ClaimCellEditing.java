/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Priority;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.claims.ClaimColumn;
import org.claimbench.presentation.claims.ClaimEdits;
import org.claimbench.presentation.claims.ClaimRow;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Edits a column in place; one edit is one step of undo. */
final class ClaimCellEditing extends EditingSupport {

    private static final Set<ClaimColumn> EDITED = EnumSet.of(ClaimColumn.STATEMENT, ClaimColumn.TYPE,
            ClaimColumn.ASSIGNEE, ClaimColumn.PRIORITY, ClaimColumn.TAGS);

    private final ClaimColumn column;
    private final ClaimEdits edits;
    private final Consumer<IStatus> told;
    private final Composite table;

    ClaimCellEditing(TableViewer viewer, ClaimColumn column, ClaimEdits edits, Consumer<IStatus> told) {
        super(viewer);
        this.column = column;
        this.edits = edits;
        this.told = told;
        this.table = viewer.getTable();
    }

    static boolean edits(ClaimColumn column) {
        return EDITED.contains(column);
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof ClaimRow;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return switch (column) {
        case TYPE -> choice(ClaimType.VALUES.stream().map(Words::of));
        case PRIORITY -> choice(Priority.VALUES.stream().map(Words::of));
        case ASSIGNEE -> completed(edits::assignees);
        default -> new TextCellEditor(table);
        };
    }

    private CellEditor choice(Stream<String> words) {
        return new ComboBoxCellEditor(table, words.toArray(String[]::new), SWT.READ_ONLY);
    }

    private CellEditor completed(Supplier<List<String>> known) {
        TextCellEditor editor = new TextCellEditor(table);
        new AutoCompleteField(editor.getControl(), new TextContentAdapter())
                .setProposals(known.get().toArray(String[]::new));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        Claim claim = ((ClaimRow) element).claim();
        return switch (column) {
        case TYPE -> Integer.valueOf(ClaimType.VALUES.indexOf(claim.getType()));
        case PRIORITY -> Integer.valueOf(Priority.VALUES.indexOf(claim.getPriority()));
        default -> column.text((ClaimRow) element);
        };
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (!value.equals(getValue(element))) {
            told.accept(change(((ClaimRow) element).claim(), value));
        }
    }

    private IStatus change(Claim claim, Object value) {
        List<Claim> one = List.of(claim);
        return switch (column) {
        case TYPE -> edits.type(one, ClaimType.VALUES.get((Integer) value));
        case PRIORITY -> edits.priority(one, Priority.VALUES.get((Integer) value));
        case ASSIGNEE -> edits.assign(one, value.toString());
        case TAGS -> edits.tags(one, value.toString());
        default -> edits.restate(claim, Objects.toString(value));
        };
    }
}
