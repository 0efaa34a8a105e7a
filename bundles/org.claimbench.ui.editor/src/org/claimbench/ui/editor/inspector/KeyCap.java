/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A key of the keyboard: its name in a rounded frame. */
final class KeyCap {

    private static final int ROUND = 4;

    private KeyCap() {
    }

    /** Puts a key into a grid, at the right of its cell. */
    static void show(Composite parent, String name) {
        Composite cap = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(ROUND + 1, 1).applyTo(cap);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(cap);
        cap.addListener(SWT.Paint, event -> {
            Rectangle area = cap.getClientArea();
            event.gc.setForeground(Palette.line());
            event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        });
        Label words = new Label(cap, SWT.NONE);
        words.setText(name);
        words.setForeground(Palette.secondary());
    }
}
