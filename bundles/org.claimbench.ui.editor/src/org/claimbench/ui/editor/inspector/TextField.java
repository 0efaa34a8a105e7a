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

import org.claimbench.ui.TabLeadsOn;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field of text that writes each change at once, so that the dirty mark and a crash know of it. What the dossier
 * refuses
 * stays in the field with a sign that says why.
 */
final class TextField {

    private final Text text;
    private final Supplier<String> reader;
    private final ControlDecoration trouble;
    private boolean reading;

    TextField(Composite parent, int style, FieldName name, Supplier<String> reader, Function<String, IStatus> writer) {
        this.text = new Text(parent, style);
        this.reader = reader;
        this.trouble = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        trouble.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        trouble.hide();
        name.give(text);
        text.addModifyListener(event -> {
            if (!reading) {
                tell(writer.apply(text.getText()));
            }
        });
        TabLeadsOn.from(text);
    }

    private void tell(IStatus status) {
        if (status.isOK()) {
            trouble.hide();
        } else {
            trouble.setDescriptionText(status.getMessage());
            trouble.show();
        }
    }

    Text widget() {
        return text;
    }

    /** Shows what the dossier says; what stands there already is left alone, with its caret. */
    void refresh() {
        String value = reader.get();
        boolean refusedAndBeingTyped = trouble.isVisible() && text.isFocusControl();
        if (!value.equals(text.getText().replace("\r\n", "\n")) && !refusedAndBeingTyped) { //$NON-NLS-1$ //$NON-NLS-2$
            reading = true;
            text.setText(value);
            reading = false;
            trouble.hide();
        }
    }
}
