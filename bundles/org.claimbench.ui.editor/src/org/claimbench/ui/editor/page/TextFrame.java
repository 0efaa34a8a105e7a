/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The frame of a field of several lines, with room around the words: where a field has a border, it has no room. */
public final class TextFrame {

    private static final int INSET = 6;

    private TextFrame() {
    }

    /**
     * Makes a frame, which is to be laid out by whoever asks for it.
     *
     * @param parent
     *            of the frame
     * @return the parent of the field that is to be made next
     */
    public static Composite create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(INSET, INSET).applyTo(frame);
        return frame;
    }

    /**
     * Frames a field.
     *
     * @param text
     *            without a border, the only child of a frame
     */
    public static void hold(Text text) {
        Composite frame = text.getParent();
        if (text.getLayoutData() == null) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        }
        frame.addListener(SWT.Paint, event -> paint(frame, text, event));
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> frame.redraw());
    }

    // The ground is that of the field itself, which the theme may change.
    private static void paint(Composite frame, Text text, Event event) {
        Rectangle area = frame.getClientArea();
        event.gc.setBackground(text.getBackground());
        event.gc.fillRectangle(area);
        event.gc.setForeground(text.isFocusControl() ? Palette.accent() : Palette.line());
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
