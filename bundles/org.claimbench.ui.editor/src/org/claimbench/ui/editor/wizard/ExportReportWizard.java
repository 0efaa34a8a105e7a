/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.io.IOException;
import java.nio.file.Path;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.ReportPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes the verification report of the dossier in the active editor. */
public final class ExportReportWizard extends Wizard implements IExportWizard {

    private @Nullable ReportPresenter report;
    private @Nullable ExportReportPage page;
    private @Nullable IEditorPart editor;

    /** Made by the workbench. */
    public ExportReportWizard() {
        setWindowTitle(Messages.Export_title);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IEditorPart active = workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        DossierPresenter presenter = active == null ? null : Adapters.adapt(active, DossierPresenter.class);
        if (presenter != null && active instanceof DossierEditor) {
            report = new ReportPresenter(presenter.session());
            editor = active;
        }
    }

    @Override
    public void addPages() {
        ExportReportPage only = new ExportReportPage(report);
        page = only;
        addPage(only);
    }

    @Override
    public boolean performFinish() {
        ExportReportPage form = page;
        ReportPresenter presenter = report;
        if (form == null || presenter == null) {
            return false;
        }
        Path file = form.file();
        try {
            presenter.write(file);
        } catch (IOException e) {
            form.setErrorMessage(NLS.bind(Messages.Export_failed, file, e.getLocalizedMessage()));
            return false;
        }
        tell(file);
        if (form.opens()) {
            Program.launch(file.toString());
        }
        return true;
    }

    private void tell(Path file) {
        IEditorPart active = editor;
        if (active != null) {
            active.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(NLS.bind(Messages.Export_done, file));
        }
    }
}
