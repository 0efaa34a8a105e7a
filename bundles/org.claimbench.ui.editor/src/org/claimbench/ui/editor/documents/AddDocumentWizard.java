/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.claimbench.model.Document;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.article.NewDocumentPresenter;
import org.claimbench.ui.editor.wizard.ArticleDialog;
import org.claimbench.ui.editor.wizard.WizardWork;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Takes another text into a dossier and shows it. */
public final class AddDocumentWizard extends Wizard {

    private final DossierPresenter dossier;
    private final NewDocumentPresenter presenter;
    private final Function<Shell, List<Path>> chooser;

    /**
     * @param dossier
     *            gets the text
     * @param chooser
     *            asks the person for a file, above the wizard's window; none when nothing was chosen
     */
    public AddDocumentWizard(DossierPresenter dossier, Function<Shell, List<Path>> chooser) {
        this.dossier = dossier;
        this.presenter = dossier.documents().add();
        this.chooser = chooser;
        setWindowTitle(Messages.Add_title);
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard.
     *
     * @param shell
     *            above which it opens
     * @param dossier
     *            gets the text
     */
    public static void open(Shell shell, DossierPresenter dossier) {
        new WizardDialog(shell, new AddDocumentWizard(dossier, ArticleDialog::choose)).open();
    }

    @Override
    public void addPages() {
        addPage(new DocumentPage(presenter, chooser));
    }

    @Override
    public boolean performFinish() {
        // What goes wrong is told when the text is taken in, which tries again.
        IStatus status = WizardWork.run(getContainer(), Messages.Add_keeping, monitor -> presenter.keepOriginal());
        if (!status.isOK()) {
            return false;
        }
        status = presenter.take();
        if (!status.isOK()) {
            ErrorDialog.openError(getShell(), Messages.Add_title, null, status);
            return false;
        }
        Document made = presenter.document();
        if (made != null) {
            dossier.documents().show(made);
        }
        return true;
    }
}
