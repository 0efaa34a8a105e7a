/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the stretch of a long text that has most words in common with a quotation; in one pass. */
final class WordWindow {

    private WordWindow() {
    }

    /** The first token of the best stretch of this width; of several the first, so that the quotation lies amid it. */
    static int best(List<Token> quoted, List<Token> said, int width) {
        Map<String, Integer> wanted = new HashMap<>();
        quoted.forEach(token -> wanted.merge(token.folded(), 1, Integer::sum));
        Map<String, Integer> held = new HashMap<>();
        int common = 0;
        int most = -1;
        int first = 0;
        int last = 0;
        for (int end = 0; end < said.size(); end++) {
            common += enter(said.get(end).folded(), wanted, held);
            if (end >= width) {
                common -= leave(said.get(end - width).folded(), wanted, held);
            }
            if (common > most) {
                most = common;
                first = end;
            }
            last = common == most ? end : last;
        }
        int amid = (first + Math.min(last, first + width)) / 2;
        return Math.max(0, Math.min(said.size(), amid + 1) - width);
    }

    private static int enter(String word, Map<String, Integer> wanted, Map<String, Integer> held) {
        int now = held.merge(word, 1, Integer::sum);
        return now <= wanted.getOrDefault(word, 0) ? 1 : 0;
    }

    private static int leave(String word, Map<String, Integer> wanted, Map<String, Integer> held) {
        int now = held.merge(word, -1, Integer::sum);
        return now < wanted.getOrDefault(word, 0) ? 1 : 0;
    }
}
