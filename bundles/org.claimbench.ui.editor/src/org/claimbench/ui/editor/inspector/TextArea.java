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

import org.claimbench.ui.editor.page.TextFrame;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field of several lines in a frame of its own, growing with its content. */
final class TextArea {

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
        Composite frame = TextFrame.create(parent);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(frame);
        field = new TextField(frame, SWT.MULTI | SWT.WRAP, name, reader, writer);
        GrowingHeight.give(field.widget(), lines);
        TextFrame.hold(field.widget());
    }

    Text widget() {
        return field.widget();
    }

    void refresh() {
        field.refresh();
    }
}
