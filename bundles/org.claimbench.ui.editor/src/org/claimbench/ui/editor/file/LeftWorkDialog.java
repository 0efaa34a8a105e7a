/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.util.function.Function;
import java.util.stream.Stream;

import org.claimbench.presentation.LeftWork;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;

/**
 * Lists the dossiers with unsaved work and opens those that the person chooses; all are chosen at first. It neither
 * blocks nor keeps anybody from working; what is not opened is told of at the next start.
 */
final class LeftWorkDialog extends TitleAreaDialog {

    /** The id of the dossier editor, whose package knows this one. */
    private static final String EDITOR = "org.claimbench.ui.editor.dossier"; //$NON-NLS-1$
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int NAME = 30;
    private static final int FOLDER = 40;
    private static final int AT = 30;

    private final IWorkbenchWindow window;
    private final LeftWork left;
    private @Nullable TableViewer viewer;

    LeftWorkDialog(IWorkbenchWindow window, LeftWork left) {
        super(window.getShell());
        this.window = window;
        this.left = left;
        setBlockOnOpen(false);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(Messages.Unsaved_title);
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Unsaved_title);
        setMessage(left.intro());
        // The layout of the columns needs a parent of its own.
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer table = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column(table, layout, Messages.Left_dossier, NAME, LeftWork.Line::name);
        column(table, layout, Messages.Left_folder, FOLDER, LeftWork.Line::folder);
        column(table, layout, Messages.Left_at, AT, LeftWork.Line::at);
        table.setInput(left.lines());
        table.getTable().selectAll();
        table.addDoubleClickListener(event -> okPressed());
        table.addSelectionChangedListener(event -> enable(!event.getSelection().isEmpty()));
        viewer = table;
        return area;
    }

    private static void column(TableViewer table, TableColumnLayout layout, String title, int weight,
            Function<LeftWork.Line, String> words) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof LeftWork.Line line ? words.apply(line) : ""; //$NON-NLS-1$
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        Button open = createButton(parent, IDialogConstants.OK_ID, Messages.Left_open, true);
        open.setData("org.claimbench.field", "openLeft"); //$NON-NLS-1$ //$NON-NLS-2$
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Left_later, false);
    }

    private void enable(boolean some) {
        getButton(IDialogConstants.OK_ID).setEnabled(some);
    }

    @Override
    protected void okPressed() {
        TableViewer table = viewer;
        Object[] chosen = table == null ? new Object[0] : table.getStructuredSelection().toArray();
        super.okPressed();
        Stream.of(chosen).filter(LeftWork.Line.class::isInstance).map(LeftWork.Line.class::cast).forEach(this::open);
    }

    private void open(LeftWork.Line line) {
        try {
            left.bringBack(line);
            IDE.openEditor(window.getActivePage(), line.file().toUri(), EDITOR, true);
        } catch (CoreException e) {
            ErrorDialog.openError(window.getShell(), Messages.File_trouble, null, e.getStatus());
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }
}
