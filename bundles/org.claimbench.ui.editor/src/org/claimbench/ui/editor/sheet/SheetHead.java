/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The head of a sheet: what it is, and below which keys work. */
final class SheetHead {

    private static final int MARGIN = 12;
    private static final int WIDTH = 200;

    private SheetHead() {
    }

    /** Makes it; the label of the title can say something else later. */
    static Label show(Composite parent, String title, String keys) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label name = new Label(head, SWT.WRAP);
        name.setText(title);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        name.setLayoutData(wide());
        Label hint = new Label(head, SWT.WRAP);
        hint.setText(keys);
        hint.setForeground(Palette.secondary());
        hint.setLayoutData(wide());
        return name;
    }

    private static GridData wide() {
        return GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).create();
    }
}
