/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

/**
 * The sentences around words, for the digest alone. A digest must be the same for years and in other programs; so this
 * rule is short, frozen with the version of the structure, and knows no language, unlike that of
 * {@link org.claimbench.text.Sentences}. Where it errs, it takes in more: a sentence too many, never a part too few,
 * but for abbreviations of five letters and more.
 */
final class Surroundings {

    /**
     * The end of a sentence: a full stop after five characters that look like a word, or another mark, with closing
     * quotation marks or brackets, and blanks, unless a small Latin letter follows; or an East Asian mark; or a line.
     */
    private static final Pattern END = Pattern
            .compile("(?:\\.(?<=[^ \\n.“‘\"'(«\\[\\x{10000}-\\x{10FFFF}]{5}\\.)|[!?…])" //$NON-NLS-1$
                    + "[”’\"'»)\\]]* +(?![a-z ])|[。！？][”’」』]*|\\n"); //$NON-NLS-1$

    /** As far as most sentences reach, in UTF-16 units. */
    private static final int NEAR = 500;

    private Surroundings() {
    }

    /**
     * The sentences that have a character of a span.
     *
     * @param text
     *            UTF-16 offsets count in it
     * @param words
     *            within the text
     * @return each sentence without blanks around it, after the place of the words in it and a blank
     */
    static List<String> of(String text, Span words) {
        List<String> found = new ArrayList<>();
        int begin = begin(text, words.start());
        Matcher ends = from(text, begin);
        while (begin < words.end()) {
            int end = ends.find() ? ends.end() : text.length();
            Span sentence = trimmed(text, begin, end);
            if (sentence.overlaps(words)) {
                found.add(words.start() - sentence.start() + " " + text.substring(sentence.start(), sentence.end())); //$NON-NLS-1$
            }
            begin = end;
        }
        return found;
    }

    // Looks back further and further: in a long paragraph the words may be far from its beginning.
    private static int begin(String text, int words) {
        for (int far = NEAR;; far *= 2) {
            int start = afterLetter(text, words - far);
            Matcher ends = from(text, start);
            int last = start;
            while (ends.find() && ends.end() <= words) {
                last = ends.end();
            }
            if (last > start || start == 0) {
                return last;
            }
        }
    }

    // No end of a sentence has a letter in it, so none is cut in two here.
    private static int afterLetter(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Math.max(0, start);
    }

    private static Matcher from(String text, int start) {
        return END.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }

    private static Span trimmed(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
