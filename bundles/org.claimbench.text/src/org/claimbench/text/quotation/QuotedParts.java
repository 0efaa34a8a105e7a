/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;

/**
 * Finds the parts of a text that stand in double quotation marks of any of the usual forms. A quotation within a
 * quotation belongs to the outer one. Where a quotation goes on in the next paragraph, which then opens with a mark
 * again, each paragraph is a part. Takes time in proportion to the text.
 */
public final class QuotedParts {

    private static final String OPENING = "“„«»”\"‟";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final String text;
    private final List<Span> parts = new ArrayList<>();

    private QuotedParts(String text) {
        this.text = text;
    }

    /**
     * The parts in their order, without the marks around them.
     *
     * @param text
     *            not null
     * @return spans in UTF-16 units, none of them empty; a mark that is never closed opens nothing; unmodifiable
     */
    public static List<Span> of(String text) {
        QuotedParts quoted = new QuotedParts(text);
        quoted.find();
        return List.copyOf(quoted.parts);
    }

    private void find() {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || LINE_ENDS.indexOf(text.charAt(at)) >= 0) {
                addLine(start, at);
                start = at + 1;
            }
        }
    }

    private void addLine(int start, int end) {
        int at = start;
        while (at < end) {
            char mark = text.charAt(at);
            if (OPENING.indexOf(mark) < 0 || !opens(start, at)) {
                at++;
                continue;
            }
            int close = closing(mark, at + 1, end);
            if (close < 0) {
                goesOn(mark, at + 1, end);
                return;
            }
            add(at + 1, close);
            at = close + 1;
        }
    }

    /** Nothing, white space, a bracket or a dash stands before a mark that opens. */
    private boolean opens(int start, int at) {
        return at == start
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && ".,;!?…%".indexOf(text.charAt(at - 1)) < 0;
    }

    private int closing(char mark, int from, int end) {
        String closing = closingOf(mark);
        for (int at = from; at < end; at++) {
            if (closing.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** “English” and „deutsch“ share a mark; so do «this» and »that«. */
    private static String closingOf(char mark) {
        return switch (mark) {
        case '“', '‟' -> "”";
        case '„' -> "“”";
        case '«' -> "»";
        case '»' -> "«»";
        case '”' -> "”";
        default -> "\"";
        };
    }

    private void goesOn(char mark, int from, int end) {
        int next = end;
        while (next < text.length() && (LINE_ENDS.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == ' ')) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == mark) {
            add(from, end);
        }
    }

    private void add(int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            parts.add(new Span(start, end));
        }
    }
}
