/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/** Lays out a paragraph as a text widget does, which keeps its own layouts to itself. */
final class ParagraphLayout {

    private ParagraphLayout() {
    }

    /**
     * Lays out one of a widget's lines.
     *
     * @param text
     *            wraps its lines
     * @param index
     *            of the line
     * @return to be disposed of
     */
    static TextLayout of(StyledText text, int index) {
        String words = text.getLine(index);
        TextLayout layout = new TextLayout(text.getDisplay());
        layout.setFont(text.getFont());
        // Given the least height of a line, a layout wraps in other places than without one.
        layout.setAscent(text.getBaseline());
        layout.setDescent(text.getLineHeight() - text.getBaseline());
        layout.setText(words);
        layout.setOrientation(text.getOrientation());
        WritingDirection.give(layout);
        layout.setSpacing(text.getLineSpacing());
        layout.setWidth(
                Math.max(1, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin()));
        layout.setIndent(text.getLineIndent(index));
        if (words.indexOf('\t') >= 0) {
            layout.setTabs(new int[] {tab(text)});
        }
        int start = text.getOffsetAtLine(index);
        for (StyleRange style : text.getStyleRanges(start, words.length())) {
            layout.setStyle(style, style.start - start, style.start - start + style.length - 1);
        }
        return layout;
    }

    private static int tab(StyledText text) {
        TextLayout spaces = new TextLayout(text.getDisplay());
        spaces.setFont(text.getFont());
        spaces.setText(" ".repeat(text.getTabs())); //$NON-NLS-1$
        int width = spaces.getBounds().width;
        spaces.dispose();
        return width;
    }
}
