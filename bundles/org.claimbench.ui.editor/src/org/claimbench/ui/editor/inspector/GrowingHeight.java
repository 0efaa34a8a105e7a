/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Lets a field of several lines grow with its content, from a least height on. */
final class GrowingHeight {

    /** Asked for by the layout before the real width is known; small, so that no content widens the inspector. */
    private static final int WIDTH_HINT = 80;

    private final Text text;
    private final int least;

    private GrowingHeight(Text text, int lines) {
        this.text = text;
        this.least = lines * text.getLineHeight();
    }

    static void give(Text text, int lines) {
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(WIDTH_HINT, lines * text.getLineHeight()).applyTo(text);
        GrowingHeight height = new GrowingHeight(text, lines);
        text.addListener(SWT.Modify, event -> height.fit());
        text.addListener(SWT.Resize, event -> height.fit());
    }

    private void fit() {
        int width = text.getSize().x;
        if (width == 0) {
            return;
        }
        int trim = text.computeTrim(0, 0, 0, 0).height;
        int trimWidth = text.computeTrim(0, 0, 0, 0).width;
        int needed = text.computeSize(width - trimWidth, SWT.DEFAULT, true).y - trim;
        int height = Math.max(least, needed);
        GridData data = (GridData) text.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            text.requestLayout();
            scrollFurther();
        }
    }

    private void scrollFurther() {
        Composite ancestor = text.getParent();
        while (ancestor != null && !(ancestor instanceof ScrolledComposite)) {
            ancestor = ancestor.getParent();
        }
        if (ancestor instanceof ScrolledComposite scrolled) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }
}
