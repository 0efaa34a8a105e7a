/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.util.List;
import java.util.Set;

import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;

/** Whether a sentence speaks of the past or the future where a date stands; the nearest verb decides. */
final class Tense {

    /** What the nearest verb says. */
    enum Time {
        PAST, FUTURE, UNKNOWN
    }

    private static final int FARTHEST = 25;
    private static final int SHORTEST = 5;

    private final Set<String> past;
    private final Set<String> future;
    private final Set<String> neither;
    private final List<String> pastEndings;
    private final List<String> futureEndings;

    Tense(WordLists lists) {
        past = lists.set("past");
        future = lists.set("future");
        neither = lists.set("neither");
        pastEndings = lists.list("pastEndings");
        futureEndings = lists.list("futureEndings");
    }

    /**
     * @param from
     *            the first token of the date
     * @param to
     *            the token after it
     */
    Time around(Tokens tokens, int from, int to) {
        boolean before = true;
        boolean after = true;
        for (int distance = 1; distance <= FARTHEST && (before || after); distance++) {
            int left = from - distance;
            before = before && left >= 0 && !tokens.endsSentence(left);
            Time earlier = before ? of(tokens, left) : Time.UNKNOWN;
            if (earlier != Time.UNKNOWN) {
                return earlier;
            }
            int right = to - 1 + distance;
            after = after && right < tokens.size() && !tokens.endsSentence(right);
            Time later = after ? of(tokens, right) : Time.UNKNOWN;
            if (later != Time.UNKNOWN) {
                return later;
            }
        }
        return Time.UNKNOWN;
    }

    private Time of(Tokens tokens, int index) {
        String word = tokens.word(index);
        if (!tokens.is(index, Token.Kind.WORD) || neither.contains(word)) {
            return Time.UNKNOWN;
        }
        if (future.contains(word) || ends(word, futureEndings)) {
            return Time.FUTURE;
        }
        return past.contains(word) || ends(word, pastEndings) ? Time.PAST : Time.UNKNOWN;
    }

    private static boolean ends(String word, List<String> endings) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
