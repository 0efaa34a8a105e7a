/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.words;

/**
 * A word, a numeral or a sign of a text. Immutable.
 *
 * @param start
 *            the first UTF-16 unit
 * @param end
 *            the unit after the last one
 * @param kind
 *            what it is
 * @param word
 *            how word lists write it: in small letters, with the compatibility forms of letters resolved
 */
public record Token(int start, int end, Kind kind, String word) {

    /** What a token can be. */
    public enum Kind {
        /** Letters, perhaps with digits behind them, as in "5G" and "Q3". */
        WORD,
        /** Digits, with the separators between them. */
        NUMERAL,
        /** One character that is neither, for example a hyphen or a currency sign. */
        SIGN,
        /** The end of a line. */
        LINE_END
    }
}
