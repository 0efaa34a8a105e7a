/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;

/** Takes what was copied in a browser or word processor with its paragraphs and pictures, not as bare letters. */
final class HtmlPaste {

    private HtmlPaste() {
    }

    /**
     * Follows the keys for pasting while the field is empty; into a text that stands there, letters are pasted.
     *
     * @param text
     *            for a whole article
     * @param pasted
     *            gets the HTML; false when nothing can be made of it, so that letters are pasted
     */
    static void on(Text text, Predicate<String> pasted) {
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            boolean whole = text.getSelectionCount() == text.getCharCount();
            if (pastes(event) && whole && pasted.test(html(text))) {
                event.doit = false;
            }
        }));
    }

    private static boolean pastes(KeyEvent event) {
        return event.stateMask == SWT.MOD1 && event.keyCode == 'v'
                || event.stateMask == SWT.SHIFT && event.keyCode == SWT.INSERT;
    }

    private static String html(Text text) {
        Clipboard clipboard = new Clipboard(text.getDisplay());
        Object html = clipboard.getContents(HTMLTransfer.getInstance());
        clipboard.dispose();
        return html instanceof String found ? found : ""; //$NON-NLS-1$
    }
}
