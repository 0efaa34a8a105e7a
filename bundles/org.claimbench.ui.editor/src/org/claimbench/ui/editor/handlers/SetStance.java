/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.model.Stance;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;

/** Says how the last evidence of the claim in hand bears on it. */
public final class SetStance extends EditorHandler {

    private static final String STANCE = "org.claimbench.ui.editor.stance.stance"; //$NON-NLS-1$

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        IStatus status = presenter.evidence().stance(Stance.valueOf(event.getParameter(STANCE)));
        if (status.isOK()) {
            editor.tell(presenter.evidence().stanceWords());
            if (presenter.evidence().needsSource()) {
                InspectorFocus.onLastEvidence(editor.getSite().getPage());
            }
        }
        return status;
    }
}
