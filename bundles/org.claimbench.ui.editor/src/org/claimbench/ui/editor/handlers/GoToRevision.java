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
import org.claimbench.ui.editor.TextPlace;
import org.eclipse.core.commands.ExecutionEvent;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Lists the revisions of the shown document, to read an earlier one. */
public final class GoToRevision extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        if (presenter.documents().revisions().size() < 2) {
            return Status.warning(Messages.Revision_only);
        }
        TextPlace place = editor.textPlace();
        if (place != null) {
            place.breadcrumb().openRevisions();
        }
        return Status.OK_STATUS;
    }
}
