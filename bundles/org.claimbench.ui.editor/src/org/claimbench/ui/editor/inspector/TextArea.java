/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.ui.Palette;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field of several lines in a frame of its own, growing with its content. */
final class TextArea {

    private static final int INSET = 6;

    private final Composite frame;
    private final TextField field;

    /**
     * Puts itself into a grid.
     *
     * @param columns
     *            of the grid that it goes over
     * @param lines
     *            that are to be seen at least
     */
    TextArea(Composite parent, int columns, int lines, FieldName name, Supplier<String> reader,
            Function<String, IStatus> writer) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(INSET, INSET).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(frame);
        field = new TextField(frame, SWT.MULTI | SWT.WRAP, name, reader, writer);
        GrowingHeight.give(field.widget(), lines);
        frame.addListener(SWT.Paint, this::paint);
        frame.addListener(SWT.MouseDown, event -> field.widget().setFocus());
        field.widget().addListener(SWT.FocusIn, event -> frame.redraw());
        field.widget().addListener(SWT.FocusOut, event -> frame.redraw());
    }

    // The ground is that of the field itself, which the theme may change.
    private void paint(Event event) {
        Text text = field.widget();
        Rectangle area = frame.getClientArea();
        event.gc.setBackground(text.getBackground());
        event.gc.fillRectangle(area);
        event.gc.setForeground(text.isFocusControl() ? Palette.accent() : Palette.line());
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    Text widget() {
        return field.widget();
    }

    void refresh() {
        field.refresh();
    }
}
