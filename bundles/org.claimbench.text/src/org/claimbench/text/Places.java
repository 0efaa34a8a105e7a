/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.ArrayList;
import java.util.List;

/** The places in one text where the words of one selector stand. For one thread. */
final class Places {

    private final Selector selector;
    private final String text;
    private final WordBorders borders;
    private final boolean wordStarts;
    private final boolean wordEnds;

    Places(Selector selector, String text) {
        this.selector = selector;
        this.text = text;
        borders = new WordBorders(text);
        WordBorders before = new WordBorders(selector.prefix() + selector.exact() + selector.suffix());
        wordStarts = before.at(selector.prefix().length());
        wordEnds = before.at(selector.prefix().length() + selector.exact().length());
    }

    /** Whether the words stand there, and are whole words if they were when the selector was made. */
    boolean standsAt(int start) {
        return text.startsWith(selector.exact(), start) && (!wordStarts || borders.at(start))
                && (!wordEnds || borders.at(span(start).end()));
    }

    List<Integer> all() {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(selector.exact()); at >= 0; at = text.indexOf(selector.exact(), at + 1)) {
            if (standsAt(at)) {
                starts.add(at);
            }
        }
        return starts;
    }

    boolean hasContext(int start) {
        return sameBefore(start) == selector.prefix().length() && sameAfter(start) == selector.suffix().length();
    }

    /** The share of prefix, words and suffix that stands at a place where the words do. */
    double score(int start) {
        int words = selector.exact().length();
        double whole = selector.prefix().length() + words + selector.suffix().length();
        return (sameBefore(start) + words + sameAfter(start)) / whole;
    }

    int distance(int start) {
        return Math.abs(start - selector.start());
    }

    Span span(int start) {
        return new Span(start, start + selector.exact().length());
    }

    private int sameBefore(int start) {
        String prefix = selector.prefix();
        int same = 0;
        while (same < prefix.length() && same < start
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        return same;
    }

    private int sameAfter(int start) {
        String suffix = selector.suffix();
        int end = span(start).end();
        int same = 0;
        while (same < suffix.length() && end + same < text.length()
                && suffix.charAt(same) == text.charAt(end + same)) {
            same++;
        }
        return same;
    }
}
