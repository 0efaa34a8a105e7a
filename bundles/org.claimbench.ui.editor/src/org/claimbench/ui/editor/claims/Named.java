/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * The name of a control, for people who hear the screen, and for tests.
 *
 * @param id
 *            stable, never shown
 * @param words
 *            what a screen reader says
 */
record Named(String id, String words) {

    void give(Control control) {
        control.setData("org.claimbench.field", id); //$NON-NLS-1$
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }
}
