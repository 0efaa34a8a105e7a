/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.claimbench.presentation.ReportPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks where the report is to be written. */
final class ExportReportPage extends WizardPage {

    private static final String KEY = "org.claimbench.field"; //$NON-NLS-1$
    private static final int MARGIN = 12;
    private static final int WIDTH = 420;

    private final @Nullable ReportPresenter report;
    private String typed = ""; //$NON-NLS-1$
    private boolean opens;

    ExportReportPage(@Nullable ReportPresenter report) {
        super("exportReport"); //$NON-NLS-1$
        this.report = report;
        setTitle(Messages.Export_title);
        setMessage(Messages.Export_intro);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.Export_file);
        Text file = new Text(form, SWT.BORDER);
        file.setData(KEY, "file"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
        file.addModifyListener(event -> {
            typed = file.getText();
            validate();
        });
        Button choose = new Button(form, SWT.PUSH);
        choose.setText(Messages.Export_browse);
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(file)));
        Button open = new Button(form, SWT.CHECK);
        open.setText(Messages.Export_open);
        open.setData(KEY, "open"); //$NON-NLS-1$
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> opens = open.getSelection()));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        setControl(form);
        ReportPresenter known = report;
        file.setText(known == null ? "" : known.proposal().toString()); //$NON-NLS-1$
        validate();
    }

    private void choose(Text file) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText());
        dialog.setFilterExtensions(new String[] {"*.html"}); //$NON-NLS-1$
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        boolean replaces = problem == null && Files.exists(file());
        setMessage(replaces ? Messages.Export_overwrites : Messages.Export_intro,
                replaces ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private @Nullable String problem() {
        if (report == null) {
            return Messages.Export_noDossier;
        }
        if (typed.isBlank()) {
            return Messages.Export_noFile;
        }
        try {
            Path folder = file().toAbsolutePath().getParent();
            return folder != null && Files.isDirectory(folder) ? null : NLS.bind(Messages.Export_badFolder, folder);
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.Export_badFolder, typed);
        }
    }

    Path file() {
        return Path.of(typed.strip());
    }

    boolean opens() {
        return opens;
    }
}
