/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.inspector.EvidenceFiles;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes files evidence of the claim in hand. */
public final class AddFile extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        if (presenter.inHand().claim() == null) {
            return Status.warning(Messages.Files_noClaim);
        }
        List<Path> files = EvidenceFiles.choose(editor.getSite().getShell());
        return files.isEmpty() ? Status.CANCEL_STATUS : presenter.files().add(files);
    }
}
