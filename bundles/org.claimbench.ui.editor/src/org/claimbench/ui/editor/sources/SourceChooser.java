/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.List;

import org.claimbench.model.Source;
import org.claimbench.presentation.sources.SourceWords;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Lets the person choose one of many sources by typing some letters of its title. */
final class SourceChooser {

    private SourceChooser() {
    }

    /** Asks; the first is proposed. Returns null when the person gave up. */
    static @Nullable Source ask(Shell shell, String title, String intro, List<Source> sources) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels());
        dialog.setTitle(title);
        dialog.setMessage(intro);
        dialog.setMultipleSelection(false);
        // Two sources of one title are two, and choosing between them is what this is for.
        dialog.setAllowDuplicates(true);
        dialog.setElements(sources.toArray());
        if (!sources.isEmpty()) {
            dialog.setInitialSelections(sources.get(0));
        }
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Source source ? source : null;
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return SourceWords.told((Source) element);
        }

        @Override
        public Image getImage(Object element) {
            return SourceLooks.icon((Source) element);
        }
    }
}
