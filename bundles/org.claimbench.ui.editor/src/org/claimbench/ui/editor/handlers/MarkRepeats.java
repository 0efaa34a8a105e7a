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

/** Marks the places where the text says again what the claim in hand says. */
public final class MarkRepeats extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        IStatus status = presenter.repeats().mark();
        if (status.isOK()) {
            editor.tell(presenter.repeats().marked());
        }
        return status;
    }
}
