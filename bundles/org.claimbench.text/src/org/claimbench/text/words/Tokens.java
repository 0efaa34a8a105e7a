/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.words;

import java.util.List;

import org.claimbench.text.Span;

/**
 * A text in words, numerals and signs. Blanks and apostrophes separate words and are no tokens themselves, so that
 * "l’année" has two. Immutable; offsets count UTF-16 units, indices count tokens.
 */
public final class Tokens {

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Takes a text apart.
     *
     * @param text
     *            not null
     * @param blankGroups
     *            whether a plain blank may separate thousands, as in "72 436"; no-break spaces always may
     * @return never null
     */
    public static Tokens of(String text, boolean blankGroups) {
        return new Tokens(text, new Tokenizer(text, blankGroups).tokens());
    }

    /** The text that was taken apart. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /**
     * One token.
     *
     * @throws IndexOutOfBoundsException
     *             for an index that is none
     */
    public Token get(int index) {
        return tokens.get(index);
    }

    /** The word at an index as word lists write it; empty outside the text, so that one may look ahead. */
    public String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
    }

    /** Whether there is a token of this kind at the index. */
    public boolean is(int index, Token.Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
    }

    /** Whether nothing, not even a blank, stands between the token and the one before it. */
    public boolean glued(int index) {
        return index > 0 && index < tokens.size() && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /**
     * The place of some tokens in the text.
     *
     * @param from
     *            the first one
     * @param to
     *            the index after the last one
     */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whether a sentence or a line ends with this token. */
    public boolean endsSentence(int index) {
        if (is(index, Token.Kind.LINE_END)) {
            // Text that was wrapped goes on in small letters.
            return !is(index + 1, Token.Kind.WORD) || !startsSmall(index + 1);
        }
        if (index >= size()) {
            return true;
        }
        String word = word(index);
        if (!".".equals(word) && !"!".equals(word) && !"?".equals(word) && !"…".equals(word)) {
            return false;
        }
        boolean abbreviation = ".".equals(word) && word(index - 1).length() <= 2 && is(index - 1, Token.Kind.WORD);
        int next = index + 1;
        while (is(next, Token.Kind.SIGN)) {
            next++;
        }
        return next >= size() || !abbreviation && !glued(next) && !startsSmall(next);
    }

    private boolean startsSmall(int index) {
        return Character.isLowerCase(text.codePointAt(tokens.get(index).start()));
    }
}
