/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.Optional;

import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.presentation.ComparisonSign;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under an excerpt that tells how its figure stands to the claim’s; it takes no room when there is none. */
final class ComparisonLine {

    private static final int WIDTH = 80;

    private final Label label;
    private final GridData place;

    ComparisonLine(Composite parent, int columns) {
        label = new Label(parent, SWT.WRAP);
        label.setData(FieldName.KEY, "comparison"); //$NON-NLS-1$
        place = GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT)
                .exclude(true).create();
        label.setLayoutData(place);
        label.setVisible(false);
    }

    void show(Optional<ComparedFigures> figures) {
        String line = figures
                .map(each -> ComparisonSign.of(each.comparison().agreement()) + ' ' + each.line()).orElse(""); //$NON-NLS-1$
        if (line.equals(label.getText())) {
            return;
        }
        label.setText(line);
        label.setToolTipText(figures.map(ComparedFigures::sentence).orElse("")); //$NON-NLS-1$
        label.setVisible(!line.isEmpty());
        place.exclude = line.isEmpty();
        label.requestLayout();
    }
}
