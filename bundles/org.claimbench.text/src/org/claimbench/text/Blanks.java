/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import com.ibm.icu.lang.UCharacter;

/** White space as Unicode sees it (no-break spaces too), and the marks that are as invisible as it. */
final class Blanks {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {
    }

    static boolean isBlank(char unit) {
        return UCharacter.isUWhiteSpace(unit) || unit == BYTE_ORDER_MARK;
    }

    /** The first offset from {@code start} on that is not blank, or {@code end}. */
    static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last unit before {@code end} that is not blank, or {@code start}. */
    static int skipBack(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The span without the blanks at its ends; empty, at the old end, when there is nothing else in it. */
    static Span strip(String text, Span span) {
        int start = skip(text, span.start(), span.end());
        return new Span(start, skipBack(text, start, span.end()));
    }
}
