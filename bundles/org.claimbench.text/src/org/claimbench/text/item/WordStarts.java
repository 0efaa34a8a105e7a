/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

/**
 * Tries a pattern where a word, a figure or a sign of currency begins, and only where its first word is known: a search
 * through all the words of a list at every letter would take many times as long.
 */
final class WordStarts {

    private final Pattern pattern;
    private final Set<String> firstWords;
    private final TextItemKind kind;

    /** The first words are in small letters and end before anything that is no letter. */
    WordStarts(Pattern pattern, Set<String> firstWords, TextItemKind kind) {
        this.pattern = pattern;
        this.firstWords = firstWords;
        this.kind = kind;
    }

    List<TextItem> in(String text, List<Span> sentences) {
        List<TextItem> items = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (Span sentence : sentences) {
            int at = sentence.start();
            while (at < sentence.end()) {
                int end = wordEnd(text, at, sentence.end());
                if (begins(text, at, end) && matcher.region(at, sentence.end()).lookingAt()) {
                    items.add(new TextItem(kind, new Span(at, matcher.end())));
                    at = matcher.end();
                } else {
                    at = Math.max(end, at + 1);
                }
            }
        }
        return items;
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean begins(String text, int start, int end) {
        if (start < end) {
            return firstWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
        }
        char sign = text.charAt(start);
        return Character.isDigit(sign) || sign == '-' || sign == '−'
                || Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }
}
