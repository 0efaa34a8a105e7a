/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import java.net.URI;
import java.nio.file.Path;

import org.claimbench.core.session.DossierSession;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.WorkspaceSave;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/** The files behind editor inputs, in the workspace and outside it. */
final class InputFiles {

    private InputFiles() {
    }

    static Path path(IEditorInput input) throws CoreException {
        IFile file = ResourceUtil.getFile(input);
        URI uri = input instanceof IURIEditorInput place ? place.getURI() : null;
        return file != null ? DossierFiles.path(file) : DossierFiles.path(uri, input.getName());
    }

    static void save(DossierSession session, IEditorInput input, IProgressMonitor monitor) throws CoreException {
        IFile file = ResourceUtil.getFile(input);
        if (file == null) {
            session.save();
        } else {
            WorkspaceSave.save(session, file, monitor);
        }
    }
}
