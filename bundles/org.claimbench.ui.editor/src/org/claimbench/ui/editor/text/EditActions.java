/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Map;

import org.claimbench.ui.CommandRun;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the menu Edit does while the text has the focus; elsewhere in the editor the widgets have keys of their own. */
final class EditActions {

    private static final String PASTE = "org.claimbench.ui.editor.pasteEvidence"; //$NON-NLS-1$

    private final IActionBars bars;
    private final StyledText text;
    private final Map<ActionFactory, IAction> actions;

    private EditActions(IActionBars bars, StyledText text) {
        this.bars = bars;
        this.text = text;
        this.actions = Map.of(ActionFactory.COPY, action(ActionFactory.COPY, text::copy), ActionFactory.SELECT_ALL,
                action(ActionFactory.SELECT_ALL, text::selectAll), ActionFactory.PASTE,
                action(ActionFactory.PASTE, () -> CommandRun.of(PASTE)));
    }

    static void hang(IActionBars bars, StyledText text) {
        EditActions edit = new EditActions(bars, text);
        text.addFocusListener(FocusListener.focusGainedAdapter(event -> edit.put(true)));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> edit.put(false)));
        text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edit.update()));
        text.addCaretListener(event -> edit.update());
        edit.update();
    }

    private static IAction action(ActionFactory factory, Runnable work) {
        IAction action = new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        return action;
    }

    private void put(boolean focus) {
        actions.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), focus ? action : null));
        bars.updateActionBars();
        update();
    }

    private void update() {
        IAction copy = actions.get(ActionFactory.COPY);
        if (copy != null) {
            copy.setEnabled(text.getSelectionCount() > 0);
        }
    }
}
