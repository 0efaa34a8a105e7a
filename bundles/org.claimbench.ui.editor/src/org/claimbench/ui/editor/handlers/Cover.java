/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.Point;

/** Says what became of the selected words, of the item at the caret, or of the sentence around it. */
public final class Cover extends EditorHandler {

    private static final String COVERAGE = "org.claimbench.ui.editor.cover.coverage"; //$NON-NLS-1$

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Point selection = editor.selection();
        IStatus status = presenter.coverage().cover(selection.x, selection.y,
                ItemCoverage.valueOf(event.getParameter(COVERAGE)));
        if (status.isOK()) {
            editor.tell(presenter.coverage().said(selection.x, selection.y));
        }
        return status;
    }
}
