/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A line of text on a page that is written at each change, so that the dirty mark and a crash know of it. What the
 * dossier refuses stays there while it is being typed, with a sign that says why.
 */
public final class TextEntry {

    private final Text text;
    private final Supplier<String> reader;
    private final ControlDecoration trouble;
    private boolean reading;

    /**
     * @param parent
     *            of the field
     * @param reader
     *            tells what the dossier holds
     * @param writer
     *            writes it
     */
    public TextEntry(Composite parent, Supplier<String> reader, Function<String, IStatus> writer) {
        this.text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        this.reader = reader;
        this.trouble = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        trouble.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        trouble.hide();
        text.addModifyListener(event -> {
            if (!reading) {
                tell(writer.apply(text.getText()));
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            if (trouble.isVisible()) {
                refresh();
            }
        });
    }

    private void tell(IStatus status) {
        if (status.isOK()) {
            trouble.hide();
        } else {
            trouble.setDescriptionText(status.getMessage());
            trouble.show();
        }
    }

    /** The widget. */
    public Text widget() {
        return text;
    }

    /** Shows what the dossier says; what is being typed is left alone, with its caret. */
    public void refresh() {
        String value = reader.get();
        boolean typed = text.isFocusControl() && (trouble.isVisible() || value.equals(text.getText().strip()));
        if (!typed && !value.equals(text.getText())) {
            reading = true;
            text.setText(value);
            reading = false;
            trouble.hide();
        }
    }

    /** Shows what the dossier says of something else, whatever was being typed. */
    public void renew() {
        trouble.hide();
        reading = true;
        text.setText(reader.get());
        reading = false;
    }
}
