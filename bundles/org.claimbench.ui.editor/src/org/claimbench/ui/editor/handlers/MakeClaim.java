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
import org.claimbench.ui.editor.text.TextPage;
import org.claimbench.text.Span;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.Point;

/**
 * Makes a claim on the words that somebody selected, or on the sentence at the caret. A name at which the walk through
 * the text stopped asserts nothing by itself: there, too, it is the sentence.
 */
public final class MakeClaim extends EditorHandler {

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Point selection = editor.selection();
        Span words = new Span(selection.x, selection.y);
        TextPage page = editor.textPage();
        if (page != null && page.isOffered()) {
            words = presenter.walk().proposed(words);
        }
        IStatus status = presenter.makeClaim(words.start(), words.end());
        if (status.isOK()) {
            // Selected words would hide the claim's own tint, and N would come back to them.
            if (selection.x != selection.y) {
                editor.showInHand();
            }
            editor.tell(presenter.repeats().offer());
        }
        return status;
    }
}
