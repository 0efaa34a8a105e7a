/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** What was copied in a browser or word processor, with its paragraphs and pictures. */
final class ClipboardHtml {

    private static final String WHITE = "[\\s\\h]+"; //$NON-NLS-1$

    private ClipboardHtml() {
    }

    /**
     * The HTML of letters that were just pasted.
     *
     * @return empty when there is none, or when the clipboard holds other letters, so that they came from elsewhere
     */
    static Optional<String> of(String letters, Display display) {
        Clipboard clipboard = new Clipboard(display);
        Object html = clipboard.getContents(HTMLTransfer.getInstance());
        Object plain = html == null ? null : clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return html instanceof String found && plain instanceof String words && bare(words).equals(bare(letters))
                ? Optional.of(found) : Optional.empty();
    }

    // Fields have line ends of their own.
    private static String bare(String letters) {
        return letters.replaceAll(WHITE, ""); //$NON-NLS-1$
    }
}
