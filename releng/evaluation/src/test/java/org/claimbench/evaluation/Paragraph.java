/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of text of which somebody has said where its sentences end.
 *
 * @param text
 *            one line
 * @param ends
 *            where sentences end, counted in characters that are not white space, without the end of the text
 */
record Paragraph(String text, Set<Integer> ends) {

    /** How many characters before an offset are not white space. */
    static int solid(String text, int end) {
        return (int) text.substring(0, end).chars().filter(unit -> !blank(unit)).count();
    }

    private static boolean blank(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Collects sentences into a paragraph. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final Set<Integer> ends = new TreeSet<>();

        void add(String sentence, boolean spaceAfter) {
            if (!text.isEmpty()) {
                ends.add(solid(text.toString(), text.length()));
            }
            text.append(sentence).append(spaceAfter ? " " : "");
        }

        int size() {
            return ends.size() + (text.isEmpty() ? 0 : 1);
        }

        Paragraph build() {
            return new Paragraph(text.toString(), ends);
        }
    }
}
