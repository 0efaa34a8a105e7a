/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.text.Span;
import org.eclipse.swt.custom.StyledText;

/** Which part of the text is on the screen. */
public final class VisibleText {

    private VisibleText() {
    }

    /**
     * The lines that are at least partly visible.
     *
     * @param text
     *            laid out
     * @return in UTF-16 offsets
     */
    public static Span of(StyledText text) {
        int first = text.getLineIndex(0);
        int last = text.getLineIndex(text.getClientArea().height);
        int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        return new Span(text.getOffsetAtLine(first), end);
    }
}
