/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.Optional;

import org.claimbench.presentation.ClaimTarget;
import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens a dossier at one of its claims. */
public final class OpenClaim {

    private OpenClaim() {
    }

    /**
     * Opens it.
     *
     * @param page
     *            of the window
     * @param line
     *            the claim; where it is not there any more, the status line says so
     */
    public static void open(IWorkbenchPage page, DeskLine line) {
        open(page, line.dossier(), line.claim().id());
    }

    static void open(IWorkbenchPage page, IndexedDossier dossier, String claim) {
        try {
            IEditorPart editor = IDE.openEditor(page, file(dossier));
            Optional<ClaimTarget> target = Adapters.of(editor, ClaimTarget.class);
            if (target.isPresent() && !target.get().show(claim)) {
                editor.getEditorSite().getActionBars().getStatusLineManager()
                        .setErrorMessage(NLS.bind(Messages.Open_gone, editor.getTitle()));
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Open_failed, null, e.getStatus());
        }
    }

    static IFile file(IndexedDossier dossier) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(dossier.path()));
    }
}
