/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;

/** Finds the paragraphs of a text. Empty lines are none, so the numbers are those that a reader counts. */
final class Paragraphs {

    private Paragraphs() {
    }

    /** The paragraphs in UTF-16 offsets, without the line end. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return List.copyOf(paragraphs);
    }

    /** The number of the paragraph that holds an offset, from 1; 0 for none. */
    static int at(List<Span> paragraphs, int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(offset)) {
                return i + 1;
            }
        }
        return 0;
    }
}
