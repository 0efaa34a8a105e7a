/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How much was looked at, as a bar; the words beside it say the same. A platform's bar is too faint in the dark. */
final class LookedBar {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 9;

    private final Canvas bar;
    private int done;
    private int all;

    /** Puts itself into a row. */
    LookedBar(Composite parent) {
        bar = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        bar.setLayoutData(new RowData(WIDTH, HEIGHT));
        bar.addPaintListener(event -> paint(event.gc));
    }

    private void paint(GC gc) {
        gc.setForeground(Palette.done());
        gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
        gc.setBackground(Palette.done());
        gc.fillRectangle(0, 0, all == 0 ? 0 : (int) ((long) WIDTH * done / all), HEIGHT);
    }

    void show(int looked, int ofAll) {
        done = looked;
        all = ofAll;
        bar.redraw();
    }
}
