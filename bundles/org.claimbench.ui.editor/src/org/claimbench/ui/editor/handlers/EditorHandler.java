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
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** What all commands of the dossier editor share: they act on the active one, and say in its status line why not. */
abstract class EditorHandler extends AbstractHandler {

    private static final String NOTHING = ""; //$NON-NLS-1$

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        if (part instanceof DossierEditor editor && editor.presenter() != null) {
            editor.tell(NOTHING);
            tell(editor, execute(editor, editor.presenter(), event));
        }
        return null;
    }

    private static void tell(DossierEditor editor, IStatus status) {
        String words = status.isOK() || status.getSeverity() == IStatus.CANCEL ? null : status.getMessage();
        editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(words);
    }

    /** Does the work; the status says why it could not be done. */
    abstract IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event);
}
