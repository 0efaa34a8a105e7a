/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;

/** Makes evidence of the claim in hand of what the clipboard holds, and leads to what is still to be said of it. */
public final class PasteEvidence extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        IStatus status = presenter.evidence().paste(clipboard(editor));
        if (status.isOK()) {
            InspectorFocus.onLastEvidence(editor.getSite().getPage());
        }
        return status;
    }

    private static String clipboard(DossierEditor editor) {
        Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String words ? words : ""; //$NON-NLS-1$
        } finally {
            clipboard.dispose();
        }
    }
}
