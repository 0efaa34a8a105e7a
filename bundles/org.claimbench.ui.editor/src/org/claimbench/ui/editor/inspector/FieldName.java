/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * The name of a field, for people who hear the screen, and for tests.
 *
 * @param id
 *            stable, never shown
 * @param words
 *            what a screen reader says
 */
record FieldName(String id, String words) {

    /** The key under which a widget's data holds its id. */
    static final String KEY = "org.claimbench.field"; //$NON-NLS-1$

    void give(Control control) {
        control.setData(KEY, id);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }
}
