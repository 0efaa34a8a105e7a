/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import org.claimbench.text.Span;

/** Finds words for a remark that stands between words, such as one on what was deleted. */
final class Nearby {

    private Nearby() {
    }

    /** The span itself when there are words in it, else the word before it, else the word behind it. */
    static Span words(CharSequence text, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && Blank.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            return new Span(start, end);
        }
        Span before = before(text, Math.min(span.start(), text.length()));
        return before.isEmpty() ? behind(text, end) : before;
    }

    private static Span before(CharSequence text, int at) {
        int end = at;
        while (end > 0 && Blank.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Blank.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private static Span behind(CharSequence text, int at) {
        int start = at;
        while (start < text.length() && Blank.isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !Blank.isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
