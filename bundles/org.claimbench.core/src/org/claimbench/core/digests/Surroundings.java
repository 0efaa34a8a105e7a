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
    private static final Pattern END = Pattern.compile("(?:(?<=[^ .“‘\"'(«\\[\\x{10000}-\\x{10FFFF}]{5})\\.|[!?…])" //$NON-NLS-1$
            + "[”’\"'»)\\]]* +(?![a-z ])|[。！？][”’」』]*"); //$NON-NLS-1$

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
        int from = text.lastIndexOf('\n', words.start() - 1) + 1;
        int to = text.indexOf('\n', words.end());
        String lines = text.substring(from, to < 0 ? text.length() : to);
        int begin = 0;
        int end = lines.length();
        for (Matcher ends = END.matcher(lines); ends.find();) {
            if (ends.end() <= words.start() - from) {
                begin = ends.end();
            } else if (ends.end() >= words.end() - from) {
                end = ends.end();
                break;
            }
        }
        return trim(lines.substring(begin, end));
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
