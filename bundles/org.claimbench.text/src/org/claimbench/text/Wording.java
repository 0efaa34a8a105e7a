/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

/** Turns what a person selected with the mouse into the words that were meant. Usable from any thread. */
public final class Wording {

    private Wording() {
    }

    /**
     * Drops the white space at both ends, then widens half words to whole ones. Punctuation that was selected stays.
     *
     * @param text
     *            not null
     * @param selected
     *            in UTF-16 units, not null
     * @return the whole words; an empty span when nothing or only white space was selected; never null
     * @throws IndexOutOfBoundsException
     *             when the text ends before the selection does
     */
    public static Span trim(String text, Span selected) {
        if (selected.end() > text.length()) {
            throw new IndexOutOfBoundsException(selected.end());
        }
        Span words = Blanks.strip(text, selected);
        if (words.isEmpty()) {
            return words;
        }
        WordBorders borders = new WordBorders(text);
        return new Span(borders.atOrBefore(words.start()), borders.atOrAfter(words.end()));
    }
}
