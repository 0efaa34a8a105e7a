/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.widgets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives the controls of a page their names. */
public final class Named {

    /** The key under which a widget's data holds its id. A label needs no more: it is read as it stands. */
    public static final String KEY = "org.claimbench.field"; //$NON-NLS-1$

    private Named() {
    }

    /**
     * Names a control, for people who hear the screen, and for tests.
     *
     * @param control
     *            gets the name
     * @param id
     *            stable, never shown
     * @param words
     *            what a screen reader says
     */
    public static void give(Control control, String id, String words) {
        control.setData(KEY, id);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            @NonNullByDefault({}) // the platform says nothing about null
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }
}
