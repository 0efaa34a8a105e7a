/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.presentation.NewDossierPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Makes a dossier of a pasted or opened text and opens it. */
public final class NewDossierWizard extends Wizard implements INewWizard {

    private static final String EXTENSION = ".dossier"; //$NON-NLS-1$

    private final NewDossierPresenter presenter = new NewDossierPresenter(name -> file(name).exists(),
            Clock.systemDefaultZone());
    private final Function<Shell, List<Path>> chooser;
    private @Nullable IProject project;

    /** Made by the workbench. */
    public NewDossierWizard() {
        this(ArticleDialog::chooseSeveral);
    }

    /**
     * @param chooser
     *            asks the person for the files, above the wizard’s window; none when nothing was chosen
     */
    public NewDossierWizard(Function<Shell, List<Path>> chooser) {
        this.chooser = chooser;
        setWindowTitle(Messages.New_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        project = DossierFiles.projectOf(selection.getFirstElement());
    }

    @Override
    public void addPages() {
        addPage(new NewDossierPage(presenter, chooser));
    }

    private IFile file(String name) {
        IProject chosen = project;
        return (chosen == null ? DossierFiles.defaultProject() : chosen).getFile(name + EXTENSION);
    }

    @Override
    public boolean performFinish() {
        IFile file = file(presenter.name());
        try {
            DossierFiles.ensureOpen(file.getProject());
            Path path = DossierFiles.path(file);
            Instant now = Instant.now();
            if (!write(presenter.create(now), path, now)) {
                return false;
            }
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file,
                    DossierEditor.ID);
            return true;
        } catch (CoreException e) {
            ErrorDialog.openError(getShell(), Messages.New_failed, null, e.getStatus());
            return false;
        }
    }

    /**
     * Large files take a moment; what was kept by then does no harm where the person gives up. The session lives and
     * ends on the thread of the work: a dossier is changed on the thread that opened it.
     */
    private boolean write(Dossier dossier, Path path, Instant now) throws CoreException {
        IStatus status = WizardWork.run(getContainer(), Messages.Revision_keeping, monitor -> {
            presenter.keepOriginal(dossier, path, Author.name(), now);
            DossierSession session = DossierSession.forNew(path, dossier);
            presenter.addOthers(session, Author.name(), monitor);
            if (!monitor.isCanceled()) {
                session.save();
            }
        });
        if (!status.isOK() && !status.matches(IStatus.CANCEL)) {
            throw new CoreException(status);
        }
        return status.isOK();
    }
}
