/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.text.Span;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The lines of a text that are to be seen, as the widget wraps them. Nothing out of sight is measured, and each
 * paragraph is laid out once for all the marks on it: to ask the widget for each of thousands of marks takes minutes.
 */
public final class VisualLines implements AutoCloseable {

    private final List<VisualLine> lines = new ArrayList<>();
    private final List<TextLayout> layouts = new ArrayList<>();

    /**
     * Measures what is to be seen now.
     *
     * @param text
     *            on the screen; closed in the same event, before anything can have changed
     */
    public VisualLines(StyledText text) {
        int height = text.getClientArea().height;
        int last = text.getLineIndex(height);
        for (int i = text.getLineIndex(0); i <= last; i++) {
            TextLayout layout = ParagraphLayout.of(text, i);
            layouts.add(layout);
            add(layout, text.getOffsetAtLine(i), text.getLinePixel(i), text.getLeftMargin(), height);
        }
    }

    private void add(TextLayout layout, int offset, int y, int x, int height) {
        int[] offsets = layout.getLineOffsets();
        for (int i = 0; i + 1 < offsets.length; i++) {
            int top = y + layout.getLineBounds(i).y;
            if (top > height) {
                return;
            }
            int bottom = top + layout.getLineBounds(i).height + layout.getSpacing();
            if (bottom >= 0) {
                // The last line of a paragraph holds its line feed too, so that no place lies between lines.
                int feed = i + 2 == offsets.length ? 1 : 0;
                Span words = new Span(offset + offsets[i], offset + offsets[i + 1] + feed);
                lines.add(VisualLine.of(layout, i, offset, x, words, top));
            }
        }
    }

    /**
     * The words that are to be seen.
     *
     * @return from the first visible line's start to the last one's end, in UTF-16 offsets
     */
    public Span words() {
        return lines.isEmpty() ? new Span(0, 0)
                : new Span(lines.get(0).words().start(), lines.get(lines.size() - 1).words().end());
    }

    /**
     * Where words stand.
     *
     * @param span
     *            UTF-16 offsets
     * @return from top to bottom, one for each visible line on which there are some
     */
    public List<Piece> of(Span span) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = firstEndingBehind(span.start()); i < lines.size(); i++) {
            if (lines.get(i).words().start() >= span.end()) {
                break;
            }
            lines.get(i).piece(span).ifPresent(pieces::add);
        }
        return pieces;
    }

    /** The spaces at which lines are wrapped, but for those that are to be kept. */
    List<Rectangle> wrapSpaces(Span kept) {
        return lines.stream().map(line -> line.wrapSpace(kept)).flatMap(Optional::stream).toList();
    }

    /**
     * The line on which a place is.
     *
     * @param offset
     *            UTF-16
     * @return empty when it is out of sight
     */
    public Optional<VisualLine> at(int offset) {
        int index = firstEndingBehind(offset);
        return index < lines.size() && lines.get(index).words().contains(offset) ? Optional.of(lines.get(index))
                : Optional.empty();
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).words().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public void close() {
        layouts.forEach(TextLayout::dispose);
    }
}
