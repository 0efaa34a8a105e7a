/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.ListResourceBundle;

import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.FindReplaceAction;

/** What the platform's own commands do on the text page: find in the text, and print it. */
public final class TextActions {

    private TextActions() {
    }

    /** The platform's menus name the action by its command; the names that its text editors give are not asked for. */
    private static final class NoNames extends ListResourceBundle {

        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    }

    /**
     * Makes the platform's commands work.
     *
     * @param editor
     *            gives the text as a target for finding
     * @param bars
     *            of the editor
     * @param text
     *            with the words
     * @param presenter
     *            knows the headline
     */
    public static void hang(IEditorPart editor, IActionBars bars, StyledText text, DossierPresenter presenter) {
        IAction find = new FindReplaceAction(new NoNames(), "", editor); //$NON-NLS-1$
        find.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        IAction print = new Action() {
            @Override
            public void run() {
                TextPrint.ask(text, presenter.document().headline());
            }
        };
        print.setActionDefinitionId(ActionFactory.PRINT.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        EditActions.hang(bars, text);
        bars.updateActionBars();
    }
}
