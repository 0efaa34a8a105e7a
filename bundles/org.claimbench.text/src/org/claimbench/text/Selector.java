/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * How a mark finds its words again: the words, what stands around them, and where they stood (TextQuoteSelector and
 * TextPositionSelector of the W3C's Web Annotation model, but with offsets in UTF-16 units). Immutable.
 *
 * @param exact
 *            the words themselves, not empty
 * @param prefix
 *            the text just before them; empty at the start of the text
 * @param suffix
 *            the text just after them; empty at the end of the text
 * @param start
 *            the offset of the first unit of the words
 * @param end
 *            the offset after their last unit
 */
public record Selector(String exact, String prefix, String suffix, int start, int end) {

    /** How many UTF-16 units of context {@link #of} takes on each side, at most. */
    public static final int CONTEXT = 32;

    /**
     * Checks that words and offsets agree.
     *
     * @throws IllegalArgumentException
     *             when there are no words, or they are not as long as the offsets say
     */
    public Selector {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("A mark needs words.");
        }
        if (start < 0 || end - start != exact.length()) {
            throw new IllegalArgumentException("Words and offsets differ: " + start + " to " + end);
        }
    }

    /**
     * The selector of some words of a text. Context is cut between characters as readers see them, so never within a
     * surrogate pair, an emoji or a letter and its accent.
     *
     * @param text
     *            not null
     * @param start
     *            in UTF-16 units
     * @param end
     *            in UTF-16 units, behind {@code start}
     * @return never null
     * @throws IndexOutOfBoundsException
     *             outside the text
     * @throws IllegalArgumentException
     *             when no words are selected, or half a surrogate pair is
     */
    public static Selector of(String text, int start, int end) {
        String exact = text.substring(start, end);
        if (splitsPair(text, start) || splitsPair(text, end)) {
            throw new IllegalArgumentException("Within a character: " + start + " to " + end);
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        int prefix = characters.isBoundary(from) ? from : Math.min(start, characters.following(from));
        int suffix = characters.isBoundary(to) ? to : Math.max(end, characters.preceding(to));
        return new Selector(exact, text.substring(prefix, start), text.substring(end, suffix), start, end);
    }

    /** Where the words stood. */
    public Span span() {
        return new Span(start, end);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
