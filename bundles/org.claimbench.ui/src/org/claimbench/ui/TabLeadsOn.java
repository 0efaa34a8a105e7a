/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Lets Tab lead to the next field from a field of several lines too, where it would else be typed. */
public final class TabLeadsOn {

    private TabLeadsOn() {
    }

    /**
     * Sees to it that the keyboard is not trapped.
     *
     * @param text
     *            of several lines
     */
    public static void from(Text text) {
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }
}
