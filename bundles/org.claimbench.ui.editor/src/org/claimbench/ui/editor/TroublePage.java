/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.claimbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Stands where the text would, when a file could not be opened: one sentence that says why and what to do. */
final class TroublePage {

    private static final int MARGIN = 24;
    private static final int WIDTH = 520;

    private final Composite control;

    TroublePage(Composite parent, String sentence) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, 0).applyTo(control);
        Label icon = new Label(control, SWT.NONE);
        icon.setImage(Icons.icon("problem")); //$NON-NLS-1$
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        // A text, not a label: the sentence can be copied into a message to whoever sent the file.
        Text words = new Text(control, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        words.setData("org.claimbench.field", "trouble"); //$NON-NLS-1$ //$NON-NLS-2$
        words.setText(sentence);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    Control control() {
        return control;
    }
}
