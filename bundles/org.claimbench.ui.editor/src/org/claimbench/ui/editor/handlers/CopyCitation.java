/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.citation.Citation;
import org.claimbench.ui.CopiedText;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Copies the claim in hand as a citation: words, place, finding, sources. */
public final class CopyCitation extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Claim claim = presenter.inHand().claim();
        if (claim == null) {
            return presenter.inHand().refusal();
        }
        CopiedText.put(Citation.of(List.of(claim), DeskTime.here()));
        return Status.OK_STATUS;
    }
}
