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
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The head of a section: its name, a line, and on the right a word about its state. */
final class SectionHead {

    private final Composite head;
    private final Label note;

    SectionHead(Composite parent, String name) {
        head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(name);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Rule.across(head, 1);
        note = new Label(head, SWT.NONE);
        note.setForeground(Palette.secondary());
        GridDataFactory.swtDefaults().exclude(true).applyTo(note);
    }

    void note(String words) {
        if (!words.equals(note.getText())) {
            note.setText(words);
            ((GridData) note.getLayoutData()).exclude = words.isEmpty();
            head.layout();
        }
    }
}
