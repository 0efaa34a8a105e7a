/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.Outcome;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The button of one outcome. The chosen one has the tint of its outcome, bold words and a frame, in every theme. */
final class Choice {

    private static final int WIDTH = 90;
    private static final int FRAME = 2;

    private final Button button;
    private final Outcome outcome;

    Choice(Composite parent, int digit, Outcome outcome, Runnable choose) {
        this.outcome = outcome;
        button = new Button(parent, SWT.TOGGLE);
        button.setText(digit + "  " + outcome.label()); //$NON-NLS-1$
        button.setImage(Icons.glyph(outcome.kind()));
        button.setAlignment(SWT.LEFT);
        button.setData(FieldName.KEY, "choice" + digit); //$NON-NLS-1$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.run()));
        button.addListener(SWT.Paint, this::frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
    }

    private void frame(Event event) {
        if (button.getSelection()) {
            Point size = button.getSize();
            event.gc.setForeground(Palette.accent());
            event.gc.setLineWidth(FRAME);
            event.gc.drawRectangle(1, 1, size.x - FRAME, size.y - FRAME);
        }
    }

    void choose(boolean chosen) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        button.setSelection(chosen);
        button.setBackground(chosen ? Palette.tint(outcome.kind()) : null);
        button.setFont(chosen ? fonts.getBold(JFaceResources.DEFAULT_FONT) : null);
    }
}
