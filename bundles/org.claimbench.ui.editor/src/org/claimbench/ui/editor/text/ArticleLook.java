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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/**
 * How an article is set wherever it is read: the headline as a headline, the byline as a byline, and what stands for a
 * picture, a chart or a table unlike the words around it.
 *
 * @param headline
 *            may stand in the text; empty for none
 * @param byline
 *            may stand in the text behind the headline; empty for none
 * @param placeholders
 *            UTF-16 offsets of the text
 */
public record ArticleLook(String headline, String byline, List<Span> placeholders) {

    /**
     * The look of a text.
     *
     * @param text
     *            all of it
     * @return in its order, none within another
     */
    public List<StyleRange> styles(String text) {
        return styles(text, ReadingType.headline());
    }

    /**
     * The look of a text in type of another size.
     *
     * @param text
     *            all of it
     * @param large
     *            the headline's type
     * @return in its order, none within another
     */
    public List<StyleRange> styles(String text, Font large) {
        List<StyleRange> styles = new ArrayList<>();
        Optional<Span> head = line(text, headline, 0);
        head.ifPresent(span -> styles.add(style(span, large, Palette.text())));
        line(text, byline, head.map(Span::end).orElse(0)).ifPresent(
                span -> styles.add(style(span, JFaceResources.getDefaultFont(), Palette.secondary())));
        int end = styles.isEmpty() ? 0 : styles.get(styles.size() - 1).start + styles.get(styles.size() - 1).length;
        placeholders.stream().filter(span -> span.start() >= end && span.end() <= text.length())
                .sorted(Comparator.comparingInt(Span::start)).forEach(span -> styles.add(placeholder(span)));
        return styles;
    }

    // Only what stands on a line of its own at the top: the same words further down are text like any other.
    private static Optional<Span> line(String text, String line, int from) {
        int start = line.isEmpty() ? -1 : text.indexOf(line, from);
        return start < 0 || !text.substring(from, start).isBlank() ? Optional.empty()
                : Optional.of(new Span(start, start + line.length()));
    }

    private static StyleRange placeholder(Span span) {
        StyleRange style = style(span, JFaceResources.getDefaultFont(), Palette.secondary());
        style.background = Palette.chrome();
        return style;
    }

    private static StyleRange style(Span span, Font font, Color colour) {
        StyleRange style = new StyleRange(span.start(), span.length(), colour, null);
        style.font = font;
        return style;
    }
}
