/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.product.internal.Messages;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Opens the dossiers that the command line names; one outside the workspace is linked into it. */
final class OpenFiles {

    private OpenFiles() {
    }

    static void open(List<Path> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        for (Path path : files) {
            if (!Files.exists(path)) {
                MessageDialog.openError(window.getShell(), Messages.Open_failed,
                        NLS.bind(Messages.Open_missing, path));
                continue;
            }
            try {
                DossierFiles.ensureOpen(DossierFiles.defaultProject());
                IFile file = DossierFiles.link(path, DossierFiles.defaultProject());
                IDE.openEditor(window.getActivePage(), file, DossierEditor.ID);
            } catch (CoreException e) {
                ErrorDialog.openError(window.getShell(), Messages.Open_failed, null, e.getStatus());
            }
        }
    }
}
