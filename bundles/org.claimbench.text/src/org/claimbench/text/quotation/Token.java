/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import org.claimbench.text.Span;

/**
 * A word, or what stands in for words.
 *
 * @param kind
 *            what it is
 * @param span
 *            where it stands
 * @param written
 *            as written, with marks of one form; what brackets hold within a word is left out
 * @param folded
 *            the same in small letters
 * @param full
 *            the folded word with what its brackets hold; the folded word itself when it has none
 * @param after
 *            the marks up to the next token, in one form
 */
record Token(Kind kind, Span span, String written, String folded, String full, String after) {

    enum Kind {
        WORD, BRACKETED_WORD, BRACKET, ELLIPSIS
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.BRACKETED_WORD;
    }

    boolean sameWord(Token other) {
        return isWord() && other.isWord() && (folded.equals(other.folded) || full.equals(other.folded));
    }

    boolean endsSentence() {
        return after.contains(".") || after.contains("?") || after.contains("!");
    }

    /** Words that begin alike are rather one word in another form than two words. */
    boolean isLike(Token other) {
        int most = Math.min(folded.length(), other.folded.length());
        int same = 0;
        while (same < most && folded.charAt(same) == other.folded.charAt(same)) {
            same++;
        }
        return same > 2 && same * 2 >= Math.max(folded.length(), other.folded.length());
    }
}
