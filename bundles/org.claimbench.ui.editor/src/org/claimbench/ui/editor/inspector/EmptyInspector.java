/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the inspector says while no claim is in hand: the keys that lead on. */
final class EmptyInspector {

    private static final int MARGIN = 24;
    private static final int WIDTH = 300;

    private final Composite control;

    EmptyInspector(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 3)
                .applyTo(control);
        Label head = new Label(control, SWT.WRAP);
        head.setText(Messages.Inspector_noClaim);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(head);
        key(Messages.Key_enter, Messages.Key_enter_does);
        key(Messages.Key_next, Messages.Key_next_does);
        key(Messages.Key_previous, Messages.Key_previous_does);
        key(Messages.Key_cover, Messages.Key_cover_does);
        key(Messages.Key_paste, Messages.Key_paste_does);
        key(Messages.Key_split, Messages.Key_split_does);
        key(Messages.Key_copyNote, Messages.Key_copyNote_does);
        key(Messages.Key_ask, Messages.Key_ask_does);
        key(Messages.Key_digits, Messages.Key_digits_does);
        key(org.claimbench.ui.editor.inspector.Messages.Key_search,
                org.claimbench.ui.editor.inspector.Messages.Key_search_does);
        key(org.claimbench.ui.editor.inspector.Messages.Key_submit,
                org.claimbench.ui.editor.inspector.Messages.Key_submit_does);
        key(Messages.Key_inspector, Messages.Key_inspector_does);
        key(Messages.Key_assist, Messages.Key_assist_does);
        key(Messages.Key_escape, Messages.Key_escape_does);
    }

    private void key(String key, String does) {
        KeyCap.show(control, key);
        Label words = new Label(control, SWT.WRAP);
        words.setText(does);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }

    Control control() {
        return control;
    }
}
