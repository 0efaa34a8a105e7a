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

import org.claimbench.core.differences.Difference;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows what differs between a file and what is in memory, and lets the person choose. It does not block: whoever opens
 * it goes on at once, and the choice is carried out when it is made. Closing it chooses nothing.
 */
final class DifferencesDialog extends TitleAreaDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;

    private final String title;
    private final String intro;
    private final String memory;
    private final List<Difference> differences;
    private final List<Choice> choices;
    private final Runnable otherwise;
    private boolean chosen;

    /**
     * What the person can choose.
     *
     * @param id
     *            for tests
     * @param label
     *            on the button
     * @param work
     *            to be done
     */
    record Choice(String id, String label, Runnable work) {
    }

    DifferencesDialog(Shell shell, String title, String intro, String memory, List<Difference> differences,
            List<Choice> choices, Runnable otherwise) {
        super(shell);
        this.title = title;
        this.intro = intro;
        this.memory = memory;
        this.differences = differences;
        this.choices = choices;
        this.otherwise = otherwise;
        setBlockOnOpen(false);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL | getDefaultOrientation());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(title);
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(intro);
        if (!differences.isEmpty()) {
            Control table = DifferencesTable.create(area, differences, Messages.Differences_file, memory);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        for (int i = 0; i < choices.size(); i++) {
            Button button = createButton(parent, IDialogConstants.CLIENT_ID + i, choices.get(i).label(), i == 0);
            button.setData("org.claimbench.field", choices.get(i).id()); //$NON-NLS-1$
        }
    }

    // In the table, the focus would look like a choice.
    @Override
    public void create() {
        super.create();
        getButton(IDialogConstants.CLIENT_ID).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        chosen = true;
        // Closed before, it would be asked again when the window below is activated.
        getShell().setVisible(false);
        try {
            choices.get(id - IDialogConstants.CLIENT_ID).work().run();
        } finally {
            close();
        }
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed && !chosen) {
            chosen = true;
            otherwise.run();
        }
        return closed;
    }

    @Override
    protected Point getInitialSize() {
        return differences.isEmpty() ? super.getInitialSize() : new Point(WIDTH, HEIGHT);
    }
}
