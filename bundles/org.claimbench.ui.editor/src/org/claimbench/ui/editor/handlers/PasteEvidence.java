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
import java.util.Arrays;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;

/** Makes evidence of the claim in hand of what the clipboard holds, and leads to what is still to be said of it. */
public final class PasteEvidence extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
        try {
            return paste(editor, presenter, clipboard);
        } finally {
            clipboard.dispose();
        }
    }

    private static IStatus paste(DossierEditor editor, DossierPresenter presenter, Clipboard clipboard) {
        // A file manager copies the names of the files as words, too.
        if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
            return presenter.files().add(Arrays.stream(files).map(Path::of).toList());
        }
        IStatus status = presenter.evidence().paste(words(clipboard));
        if (status.isOK()) {
            // The focus stays: S, R or C says next how it bears on the claim.
            InspectorFocus.showLastEvidence(editor.getSite().getPage());
            editor.tell(presenter.evidence().pastedWords());
        }
        return status;
    }

    private static String words(Clipboard clipboard) {
        return clipboard.getContents(TextTransfer.getInstance()) instanceof String words ? words : ""; //$NON-NLS-1$
    }
}
