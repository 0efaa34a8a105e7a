/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

/**
 * The sentence around words, for the digest alone. A digest must be the same for years and in other programs; so this
 * rule is short, frozen with the version of the structure, and knows no language, unlike that of
 * {@link org.claimbench.text.Sentences}. Where it errs, it takes in more: a sentence too many, never a part too few,
 * but for abbreviations of five letters and more.
 */
final class Surroundings {

    /**
     * The end of a sentence: a full stop after five characters that look like a word, or another mark, with closing
     * quotation marks or brackets, and blanks, unless a small Latin letter follows; or an East Asian mark.
     */
    private static final Pattern END = Pattern
            .compile("(?:\\.(?<=[^ \\n.“‘\"'(«\\[\\x{10000}-\\x{10FFFF}]{5}\\.)|[!?…])" //$NON-NLS-1$
                    + "[”’\"'»)\\]]* +(?![a-z ])|[。！？][”’」』]*"); //$NON-NLS-1$

    /** As far as most sentences reach, in UTF-16 units. */
    private static final int NEAR = 500;

    private Surroundings() {
    }

    /**
     * The sentence or sentences in which a span lies; sentences do not reach over a line feed.
     *
     * @param text
     *            UTF-16 offsets count in it
     * @param words
     *            within the text
     * @return without blanks at its ends
     */
    static String of(String text, Span words) {
        int begin = begin(text, words.start());
        return trim(text.substring(begin, end(text, begin, words.end())));
    }

    // Looks back further and further: in a long paragraph the words may be far from its beginning.
    private static int begin(String text, int words) {
        for (int far = NEAR;; far *= 2) {
            int start = afterLetter(text, words - far);
            int begin = text.substring(start, words).lastIndexOf('\n') + 1 + start;
            Matcher ends = from(text, begin);
            int last = begin;
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

    private static int end(String text, int begin, int words) {
        Matcher ends = from(text, begin);
        int end = text.length();
        while (ends.find()) {
            if (ends.end() >= words) {
                end = ends.end();
                break;
            }
        }
        int line = text.indexOf('\n', words, end);
        return line < 0 ? end : line;
    }

    private static Matcher from(String text, int start) {
        return END.matcher(text).region(start, text.length()).useTransparentBounds(true);
    }

    private static String trim(String sentence) {
        int begin = 0;
        int end = sentence.length();
        while (begin < end && sentence.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && sentence.charAt(end - 1) == ' ') {
            end--;
        }
        return sentence.substring(begin, end);
    }
}
