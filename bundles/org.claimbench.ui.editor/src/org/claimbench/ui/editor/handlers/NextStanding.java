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
import org.claimbench.presentation.review.Standing;
import org.claimbench.presentation.review.StandingWalk;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;

/** Goes to the next claim that waits for an answer, was returned, or was changed after it was approved. */
public final class NextStanding extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        IStatus status = new StandingWalk(presenter).next(
                Standing.valueOf(event.getParameter(Standings.STANDING)), editor.selection().x);
        if (status.isOK()) {
            editor.showInHand();
            editor.tell(status.getMessage());
        }
        return status;
    }
}
