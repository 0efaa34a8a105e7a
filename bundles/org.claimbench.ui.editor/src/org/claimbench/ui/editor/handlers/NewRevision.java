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
import org.claimbench.presentation.revision.RevisionPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.revision.NewRevisionWizard;
import org.claimbench.ui.editor.wizard.ArticleDialog;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Takes in a newer text of the document under check. */
public final class NewRevision extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        RevisionPresenter revision = presenter.newRevision();
        if (revision == null) {
            return Status.warning(Messages.Revision_noDocument);
        }
        RevisionDialog.open(editor.getSite().getShell(), new NewRevisionWizard(revision, ArticleDialog::choose));
        return Status.OK_STATUS;
    }
}
