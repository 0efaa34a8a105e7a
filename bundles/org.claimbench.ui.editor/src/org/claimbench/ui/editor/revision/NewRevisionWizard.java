/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.claimbench.presentation.revision.RevisionPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.wizard.WizardWork;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/** Takes in a newer text of the document, after the person has gone through its marks. */
public final class NewRevisionWizard extends Wizard {

    private final RevisionPresenter presenter;
    private final Function<Shell, List<Path>> chooser;

    /**
     * @param presenter
     *            of the document
     * @param chooser
     *            asks the person for the file of the newer text, above the wizard's window; none when none was chosen
     */
    public NewRevisionWizard(RevisionPresenter presenter, Function<Shell, List<Path>> chooser) {
        this.presenter = presenter;
        this.chooser = chooser;
        setWindowTitle(Messages.Revision_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new RevisionTextPage(presenter, chooser));
        addPage(new RevisionReviewPage(presenter::decisions));
    }

    // Nobody takes in a text without having seen what becomes of the marks.
    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current instanceof RevisionReviewPage && presenter.problem().isEmpty();
    }

    @Override
    public boolean performFinish() {
        // What goes wrong is told when the text is taken in, which tries again.
        if (presenter.originalWaits() && !WizardWork
                .run(getContainer(), Messages.Revision_keeping, monitor -> presenter.keepOriginal()).isOK()) {
            return false;
        }
        IStatus status = presenter.take();
        if (!status.isOK()) {
            ErrorDialog.openError(getShell(), Messages.Revision_title, null, status);
        }
        return status.isOK();
    }
}
