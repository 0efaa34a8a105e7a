/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.StepBack;
import org.claimbench.ui.editor.internal.Messages;

/** Takes the last step back, says which it was, and leads back to its words. */
final class EditorUndo implements Runnable {

    private final DossierEditor editor;
    private final DossierPresenter presenter;

    EditorUndo(DossierEditor editor, DossierPresenter presenter) {
        this.editor = editor;
        this.presenter = presenter;
    }

    @Override
    public void run() {
        StepBack.Undone undone = new StepBack(presenter).undo();
        // On another page nobody sees the text: there the claim in hand stays.
        if (Messages.Page_text.equals(editor.page())) {
            undone.place().ifPresent(editor::show);
        }
        editor.tell(undone.words());
    }
}
