/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.ExcerptPresenter;
import org.claimbench.ui.editor.sheet.ExcerptSheet;
import org.claimbench.ui.editor.sheet.Sheet;
import org.claimbench.ui.editor.sheet.SheetStack;

/** Lays over the text what the person asks for. */
final class TextSheets {

    private final SheetStack stack;
    private final Runnable turnToText;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void excerptWanted(ExcerptPresenter excerpt) {
            turnToText.run();
            stack.open(parent -> new ExcerptSheet(parent, excerpt, stack::close));
        }
    };

    TextSheets(SheetStack stack, DossierPresenter presenter, Runnable turnToText) {
        this.stack = stack;
        this.turnToText = turnToText;
        presenter.addListener(follower);
        stack.control().addDisposeListener(event -> presenter.removeListener(follower));
    }

    /** False when nothing lies over the text. */
    boolean setFocus() {
        Sheet sheet = stack.sheet();
        if (sheet != null) {
            sheet.setFocus();
        }
        return sheet != null;
    }

    void close() {
        stack.close();
    }
}
