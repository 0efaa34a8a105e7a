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
import org.claimbench.presentation.OriginalFile;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.original.OpenOriginalJob;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Opens the file from which the text under check was read. */
public final class OpenOriginal extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Optional<OriginalFile> original = presenter.documents().original();
        original.ifPresent(OpenOriginalJob::start);
        return original.isPresent() ? Status.OK_STATUS : Status.warning(Messages.Original_none);
    }
}
