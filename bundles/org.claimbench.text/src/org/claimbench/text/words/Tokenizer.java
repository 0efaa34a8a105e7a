/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a text apart in one pass. For one use. */
final class Tokenizer {

    private static final String APOSTROPHES = "'’ʼ`";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String HYPHENS = "\u2010\u2011";
    private static final String HARD_BLANKS = "\u00A0\u202F\u2009\u2007";
    private static final int GROUP = 3;
    private static final char LAST_PLAIN = '\u007F';

    private final String text;
    private final boolean blankGroups;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text, boolean blankGroups) {
        this.text = text;
        this.blankGroups = blankGroups;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int point = text.codePointAt(at);
            if (LINE_ENDS.indexOf(point) >= 0) {
                at = add(Token.Kind.LINE_END, start, start + 1);
            } else if (isDigit(at)) {
                at = add(Token.Kind.NUMERAL, start, numeralEnd(start));
            } else if (Character.isLetter(point)) {
                at = add(Token.Kind.WORD, start, wordEnd(start));
            } else {
                at += Character.charCount(point);
                if (!isBlank(point)) {
                    add(Token.Kind.SIGN, start, at);
                }
            }
        }
        return List.copyOf(tokens);
    }

    private int add(Token.Kind kind, int start, int end) {
        tokens.add(new Token(start, end, kind, form(kind, text.substring(start, end))));
        return end;
    }

    private static String form(Token.Kind kind, String written) {
        if (kind == Token.Kind.SIGN && written.length() == 1 && HYPHENS.indexOf(written.charAt(0)) >= 0) {
            return "-";
        }
        if (kind != Token.Kind.WORD) {
            return written;
        }
        String small = written.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small;
        }
        return Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || APOSTROPHES.indexOf(point) >= 0
                || Character.getType(point) == Character.FORMAT;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK
                    && point != '\u00AD') {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private int numeralEnd(int start) {
        int at = digitsEnd(start);
        boolean grouped = at - start <= GROUP;
        while (at < text.length()) {
            char separator = text.charAt(at);
            int after = digitsEnd(at + 1);
            boolean group = grouped && after - at - 1 == GROUP;
            boolean blank = HARD_BLANKS.indexOf(separator) >= 0 || separator == ' ' && blankGroups;
            boolean point = separator == '.' || separator == ',';
            boolean apostrophe = APOSTROPHES.indexOf(separator) >= 0;
            if (after == at + 1 || !(point || group && (blank || apostrophe))) {
                break;
            }
            at = after;
        }
        return at;
    }

    private int digitsEnd(int start) {
        int at = start;
        while (at < text.length() && isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
