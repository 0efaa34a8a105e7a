/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.List;
import java.util.regex.Pattern;

import org.claimbench.text.Span;
import org.claimbench.text.WordLists;

/** Figures in digits and words, with hedge, currency, scale and unit. It does not say what they are worth. */
final class FigureFinder implements ItemFinder {

    private final WordStarts figures;

    FigureFinder(WordLists words) {
        String digits = "(?:[\\p{Sc}]\\h?|\\p{Lu}{2,3}\\p{Sc}\\h?)?[-−]?\\p{Nd}+(?:[.,’\\u00A0\\u202F]\\p{Nd}+)*+";
        String range = digits + "(?:\\h?[–—-]\\h?" + digits + ")?";
        String tail = "(?:[\\h\\p{Pd}]?" + words.any("scales") + "(?!\\p{L}))?(?:\\h?[%‰\\p{Sc}]|[\\h\\p{Pd}]"
                + words.any("units")
                + "(?!\\p{L}))?";
        String spelt = words.any("numbers") + "(?:[\\h\\p{Pd}](?:" + words.any("numbers") + "|" + words.any("scales")
                + "))*+(?:\\h" + words.any("units") + "(?!\\p{L}))?";
        Pattern figure = Pattern
                .compile("(?<![\\p{L}\\p{N}]|\\p{L}[\\p{Pd}.])(?:(?iu:" + words.any("hedges") + ")\\h)?(?:" + range
                        + tail + "|(?iu:" + spelt + "))(?![\\p{L}\\p{N}])");
        figures = new WordStarts(figure, words.firstWords("hedges", "numbers", "currencies"), TextItemKind.FIGURE);
    }

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        return figures.in(text, sentences);
    }
}
