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
import org.eclipse.swt.graphics.Point;

/** Notes for the copy desk that the selected words, or the word at the caret, are misspelt or against the style. */
public final class NoteCopy extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Point selection = editor.selection();
        IStatus status = presenter.noteCopy(selection.x, selection.y);
        if (status.isOK() && selection.x != selection.y) {
            editor.showInHand();
        }
        return status;
    }
}
