/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Tree;

/** What the outline says as long as there is no claim. */
final class NoClaims {

    private static final int MARGIN = 12;

    private NoClaims() {
    }

    static void tell(Tree tree) {
        tree.addListener(SWT.Paint, event -> {
            if (tree.getItemCount() == 0) {
                paint(tree, event.gc);
            }
        });
    }

    private static void paint(Tree tree, GC gc) {
        TextLayout words = new TextLayout(tree.getDisplay());
        words.setFont(tree.getFont());
        words.setText(Messages.Outline_none);
        words.setWidth(Math.max(1, tree.getClientArea().width - 2 * MARGIN));
        gc.setForeground(Palette.secondary());
        words.draw(gc, MARGIN, MARGIN);
        words.dispose();
    }
}
