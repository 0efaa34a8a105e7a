/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Entries of menus. */
final class Actions {

    private Actions() {
    }

    static IAction of(String text, Runnable work) {
        return action(text, IAction.AS_PUSH_BUTTON, work);
    }

    /** One of several that exclude each other. */
    static IAction choice(String text, boolean chosen, Runnable work) {
        IAction action = action(text, IAction.AS_RADIO_BUTTON, work);
        action.setChecked(chosen);
        return action;
    }

    /** What is there or not. */
    static IAction check(String text, boolean chosen, Runnable work) {
        IAction action = action(text, IAction.AS_CHECK_BOX, work);
        action.setChecked(chosen);
        return action;
    }

    private static IAction action(String text, int style, Runnable work) {
        return new Action(text, style) {
            @Override
            public void run() {
                // A radio button that loses its mark is told too.
                if (style != AS_RADIO_BUTTON || isChecked()) {
                    work.run();
                }
            }
        };
    }
}
