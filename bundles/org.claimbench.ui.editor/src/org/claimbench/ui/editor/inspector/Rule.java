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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A thin line between parts. The platform's separator cannot be seen on the grounds of some themes. */
final class Rule {

    private Rule() {
    }

    /** Puts a line into a grid, over a number of its columns. */
    static Composite across(Composite parent, int columns) {
        Composite line = new Composite(parent, SWT.NO_FOCUS);
        Palette.keep(line);
        line.setBackground(Palette.line());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1)
                .hint(1, 1).applyTo(line);
        return line;
    }
}
