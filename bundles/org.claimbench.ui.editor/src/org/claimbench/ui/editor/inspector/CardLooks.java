/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** What all cards of the inspector have in common. */
final class CardLooks {

    private CardLooks() {
    }

    /** Draws a line above a card that is not the first; to be called before anything is put into the card. */
    static void part(Composite card, int columns) {
        if (card.getParent().getChildren().length > 1) {
            Rule.across(card, columns);
        }
    }

    /** The sign on a button that takes the card away; not the glyph of words that are cut. */
    static Image removal() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_REMOVE);
    }
}
