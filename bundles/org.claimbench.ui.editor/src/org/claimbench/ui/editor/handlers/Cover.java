/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.OneKey;
import org.claimbench.text.Span;
import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.Point;

/** Says what became of the selected words, of the item at the caret, or of the sentence around it. */
public final class Cover extends EditorHandler {

    private static final String COVERAGE = "org.claimbench.ui.editor.cover.coverage"; //$NON-NLS-1$

    @Override
    IStatus execute(DossierEditor editor, DossierPresenter presenter, ExecutionEvent event) {
        Point selection = editor.selection();
        OneKey.Done done = new OneKey(presenter).cover(new Span(selection.x, selection.y),
                ItemCoverage.valueOf(event.getParameter(COVERAGE)));
        done.next().ifPresent(editor::show);
        editor.tell(done.words());
        return done.status();
    }
}
