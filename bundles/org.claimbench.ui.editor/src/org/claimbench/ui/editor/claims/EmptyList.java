/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands in place of a table without lines: why it has none, and the way on. */
final class EmptyList {

    private static final int GAP = 12;

    private final Composite place;
    private final Button button;

    EmptyList(Composite parent, String words, String way, Runnable go) {
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(GAP * 2, GAP * 2).spacing(GAP, GAP).applyTo(place);
        Label label = new Label(place, SWT.WRAP | SWT.CENTER);
        label.setText(words);
        label.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.END).applyTo(label);
        button = new Button(place, SWT.PUSH);
        button.setText(way);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go.run()));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.BEGINNING).applyTo(button);
    }

    Composite control() {
        return place;
    }

    void setFocus() {
        button.setFocus();
    }
}
