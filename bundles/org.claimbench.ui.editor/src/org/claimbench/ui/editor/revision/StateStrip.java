/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import org.claimbench.presentation.revision.MarkDecisions;
import org.claimbench.text.AnchorState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How many marks are in each state, and how many decisions are still to be made. */
final class StateStrip {

    private static final int GAP = 12;

    private final Composite strip;
    private final MarkDecisions decisions;
    private final Label progress;

    StateStrip(Composite parent, MarkDecisions decisions) {
        this.decisions = decisions;
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(AnchorState.values().length + 1).spacing(GAP, 0).applyTo(strip);
        for (AnchorState state : AnchorState.values()) {
            CLabel count = new CLabel(strip, SWT.NONE);
            count.setImage(StateLooks.glyph(state));
            count.setText(decisions.count(state));
        }
        progress = new Label(strip, SWT.RIGHT);
        progress.setData("org.claimbench.field", "progress"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        update();
    }

    Composite control() {
        return strip;
    }

    void update() {
        progress.setText(decisions.progress());
        progress.requestLayout();
    }
}
