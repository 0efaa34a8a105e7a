/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Keeps the selected row of a tree in sight until the person scrolls elsewhere. To show it once is not enough: the
 * widget guesses how high rows are that it has not drawn yet, and puts the others elsewhere when it knows.
 */
final class SelectionInSight {

    private static final int TRIES = 40;

    private final Tree tree;
    private int left;

    SelectionInSight(Tree tree) {
        this.tree = tree;
        tree.addListener(SWT.Paint, event -> look());
        tree.addListener(SWT.MouseWheel, event -> left = 0);
        tree.addListener(SWT.MouseDown, event -> left = 0);
        tree.getVerticalBar().addListener(SWT.Selection, this::scrolled);
    }

    /** From now on; also where the tree is hidden and shown later. */
    void keep() {
        left = TRIES;
        later();
    }

    // What the widget scrolls by itself has no detail.
    private void scrolled(Event event) {
        if (event.detail != SWT.NONE) {
            left = 0;
        }
    }

    private void look() {
        if (left > 0 && tree.getSelectionCount() > 0) {
            left--;
            later();
        }
    }

    private void later() {
        tree.getDisplay().asyncExec(() -> {
            if (!tree.isDisposed() && left > 0 && tree.getSelectionCount() > 0 && !isSeen()) {
                tree.showSelection();
                tree.redraw();
            }
        });
    }

    private boolean isSeen() {
        Rectangle row = tree.getSelection()[0].getBounds();
        Rectangle area = tree.getClientArea();
        return row.height > 0 && row.y >= area.y && row.y + row.height <= area.y + area.height;
    }
}
