/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.workspace.SaveAs;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;

/** Saves the dossier of an editor under another name, with what the person must be asked and told on the way. */
public final class SaveUnderAnotherName {

    private final IEditorPart editor;
    private final DossierSessions sessions;
    private final DossierSession session;

    /**
     * @param editor
     *            of the dossier
     * @param sessions
     *            the open ones
     * @param session
     *            of the dossier
     */
    public SaveUnderAnotherName(IEditorPart editor, DossierSessions sessions, DossierSession session) {
        this.editor = editor;
        this.sessions = sessions;
        this.session = session;
    }

    /** Where to; the dialog asks before a file of the workspace is overwritten. Empty when the person gives up. */
    public Optional<IFile> ask() {
        SaveAsDialog dialog = new SaveAsDialog(shell());
        dialog.setOriginalName(editor.getEditorInput().getName());
        IPath chosen = dialog.open() == Window.OK ? dialog.getResult() : null;
        return Optional.ofNullable(chosen).map(ResourcesPlugin.getWorkspace().getRoot()::getFile);
    }

    /**
     * Saves.
     *
     * @param target
     *            not the file of the editor
     * @return whether the session goes on with the target; empty when nothing was saved because the person said no
     * @throws CoreException
     *             with one sentence for the user; the session then stays with its file
     */
    public Optional<Boolean> save(IFile target) throws CoreException {
        SaveAs saving = new SaveAs(sessions, session, target);
        Optional<String> refusal = saving.refusal().or(() -> refusalIfOpen(target));
        if (refusal.isPresent()) {
            throw new CoreException(Status.error(refusal.get()));
        }
        if (saving.overwritesUnknown() && !MessageDialog.openQuestion(shell(), Messages.SaveAs_title,
                NLS.bind(Messages.SaveAs_overwrites, target.getName()))) {
            return Optional.empty();
        }
        List<String> damaged = new ArrayList<>();
        try {
            // There may be hundreds of megabytes.
            BusyCursor.run(monitor -> damaged.addAll(saving.takeSnapshots(monitor)));
        } catch (OperationCanceledException e) {
            return Optional.empty();
        }
        boolean goesOn = saving.save(new NullProgressMonitor());
        if (!damaged.isEmpty()) {
            MessageDialog.openWarning(shell(), Messages.SaveAs_title,
                    MessageFormat.format(Messages.SaveAs_damaged, damaged.size(), target.getName()));
        }
        return Optional.of(goesOn);
    }

    // An editor of another kind would go on with what is not there any more.
    private static Optional<String> refusalIfOpen(IFile target) {
        FileEditorInput input = new FileEditorInput(target);
        boolean open = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages())).anyMatch(page -> open(page, input));
        return open ? Optional.of(NLS.bind(Messages.SaveAs_open, target.getName())) : Optional.empty();
    }

    private static boolean open(IWorkbenchPage page, FileEditorInput input) {
        IEditorReference[] found = page.findEditors(input, null, IWorkbenchPage.MATCH_INPUT);
        return found.length > 0;
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
