/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import com.ibm.icu.lang.UCharacter;

/** Where words begin and end, by the general categories of Unicode. Reads each character once. */
final class WordScan {

    private static final int JOINER = 0x200D;

    private WordScan() {
    }

    /** The next offset at which a word, a sign or a run of line breaks begins, or the length of the text. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word that begins at an offset ends; behind it, on no half of a surrogate pair. */
    static int end(String text, int start) {
        if (isLineBreak(text.charAt(start))) {
            return lineBreakEnd(text, start);
        }
        int first = text.codePointAt(start);
        int at = afterMarks(text, start + Character.charCount(first));
        if (!Character.isLetterOrDigit(first) || standsAlone(first)) {
            return at;
        }
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (Character.isLetterOrDigit(next) && !standsAlone(next)) {
                at = afterMarks(text, at + Character.charCount(next));
            } else if (joins(text, at)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    static boolean isLineBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    }

    /** Line breaks with white space between them are one, as an empty line is. */
    private static int lineBreakEnd(String text, int start) {
        int end = start + 1;
        for (int at = end; at < text.length() && (isLineBreak(text.charAt(at)) || isBlank(text.charAt(at))); at++) {
            if (isLineBreak(text.charAt(at))) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isBlank(char unit) {
        return unit <= ' ' ? !isLineBreak(unit)
                : unit >= '\u0085' && !isLineBreak(unit) && (UCharacter.isUWhiteSpace(unit) || unit == '\uFEFF');
    }

    private static int afterMarks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '\u00AD') {
            int next = text.codePointAt(at);
            boolean glued = at > 0 && text.charAt(at - 1) == JOINER;
            if (!glued && !belongsToLast(next)) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean belongsToLast(int character) {
        return switch (Character.getType(character)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
        case Character.FORMAT -> character != 0xFEFF;
        default -> character >= 0x1F3FB && character <= 0x1F3FF;
        };
    }

    /** A separator within a figure, an apostrophe within a word. */
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
        case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
        case '\'', '’' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        default -> false;
        };
    }

    /** Thai to Myanmar, Khmer, kana and ideographs are written without spaces. */
    private static boolean standsAlone(int character) {
        return character >= 0x0E00
                && (character <= 0x0EFF || character >= 0x1000 && character <= 0x109F
                        || character >= 0x1780 && character <= 0x17FF || character >= 0x3040 && character <= 0x30FF
                        || character >= 0x3400 && Character.isIdeographic(character));
    }
}
