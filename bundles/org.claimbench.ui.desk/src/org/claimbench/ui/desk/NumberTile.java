/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A number of the first rank, and below it what it counts. */
final class NumberTile {

    private static final int MARGIN = 12;
    private static final int LARGER = 6;

    private final Label sign;
    private final Label number;
    private final String icon;

    NumberTile(Composite parent, String icon, String words) {
        this.icon = icon;
        Composite tile = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, 2).applyTo(tile);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
        sign = new Label(tile, SWT.NONE);
        number = new Label(tile, SWT.NONE);
        number.setData(Named.KEY, "desk." + icon); //$NON-NLS-1$
        number.setFont(new LocalResourceManager(JFaceResources.getResources(), number)
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER)
                        .withStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        Label name = new Label(tile, SWT.NONE);
        name.setText(words);
        name.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
    }

    void show(String words) {
        sign.setImage(Icons.icon(icon));
        number.setText(words);
        number.requestLayout();
    }
}
