/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import java.util.Optional;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.revision.UnsettledMarks;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.revision.SettleMarksWizard;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Goes through the marks that an earlier revision left for later. */
public final class SettleMarks extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Optional<UnsettledMarks> marks = presenter.unsettledMarks();
        if (marks.isEmpty()) {
            return Status.warning(Messages.Revision_settled);
        }
        RevisionDialog.open(editor.getSite().getShell(), new SettleMarksWizard(marks.get()));
        return Status.OK_STATUS;
    }
}
