/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Optional;

import org.claimbench.text.Span;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * One line of a text as the widget wraps it. Coordinates are relative to the widget.
 */
public final class VisualLine {

    private static final int LEAST_DESCENT = 4;

    private final TextLayout layout;
    private final int paragraph;
    private final int left;
    private final Span words;
    private final int top;
    private final int baseline;
    private final int height;

    private VisualLine(TextLayout layout, int paragraph, int left, Span words, int top, FontMetrics metrics) {
        this.layout = layout;
        this.paragraph = paragraph;
        this.left = left;
        this.words = words;
        this.top = top;
        this.baseline = top + metrics.getAscent() + metrics.getLeading();
        this.height = metrics.getHeight();
    }

    /**
     * A piece of words on one visual line.
     *
     * @param x
     *            of the leftmost character
     * @param endX
     *            behind the rightmost
     * @param top
     *            of the line
     * @param baseline
     *            of the line
     * @param bottom
     *            of its letters
     */
    public record Piece(int x, int endX, int top, int baseline, int bottom) {
    }

    static VisualLine of(TextLayout layout, int index, int paragraph, int left, Span words, int top) {
        return new VisualLine(layout, paragraph, left, words, top, layout.getLineMetrics(index));
    }

    /** What stands on it, in UTF-16 offsets of the text. */
    Span words() {
        return words;
    }

    /** The top of its letters. */
    public int top() {
        return top;
    }

    /** On which its letters stand. */
    public int baseline() {
        return baseline;
    }

    private int bottom() {
        return baseline + Math.max(LEAST_DESCENT, (baseline - top) / 4);
    }

    /** The space at which the line is wrapped, where a tint would stick out; empty where it has none, or it is kept. */
    Optional<Rectangle> wrapSpace(Span kept) {
        String text = layout.getText();
        int end = Math.min(words.end() - paragraph, text.length());
        int start = end;
        while (start > words.start() - paragraph && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        if (start == end || kept.overlaps(new Span(paragraph + start, paragraph + end))) {
            return Optional.empty();
        }
        // Asked for the space's own place, the layout gives it no width, though its ground is painted.
        int width = height / 2;
        boolean fromRight = layout.getAlignment() == SWT.RIGHT;
        return piece(words).map(
                seen -> new Rectangle(fromRight ? seen.x() - width : seen.endX(), top, width, height));
    }

    /** The part of words that is on this line; empty when that is nothing but space. */
    Optional<Piece> piece(Span span) {
        String text = layout.getText();
        int start = Math.max(span.start(), words.start()) - paragraph;
        int end = Math.min(Math.min(span.end(), words.end()) - paragraph, text.length());
        // The space at which a line is wrapped belongs to nothing that is to be seen.
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end <= start) {
            return Optional.empty();
        }
        if (WritingDirection.isMixed(text, start, end)) {
            Rectangle bounds = layout.getBounds(start, end - 1);
            return Optional.of(
                    new Piece(left + bounds.x, left + bounds.x + bounds.width, top, baseline, bottom()));
        }
        int from = left + layout.getLocation(start, false).x;
        int to = left + layout.getLocation(end - 1, true).x;
        return Optional.of(new Piece(Math.min(from, to), Math.max(from, to), top, baseline, bottom()));
    }
}
