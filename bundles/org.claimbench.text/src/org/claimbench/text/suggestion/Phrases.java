/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.text.WordLists;

/** A list of words and phrases that are looked up word by word, without regard to capitals. Immutable. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases(WordLists lists, String list) {
        for (List<String> phrase : lists.phrases(list)) {
            byFirst.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(phrase);
        }
    }

    /** Whether any of the phrases stands among these words. */
    boolean in(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
                if (at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a sentence in small letters; a hyphen parts words, an apostrophe does not. */
    static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= sentence.length(); at++) {
            boolean within = at < sentence.length() && within(sentence.charAt(at));
            if (within && start < 0) {
                start = at;
            } else if (!within && start >= 0) {
                words.add(sentence.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
                start = -1;
            }
        }
        return words;
    }

    private static boolean within(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '\'' || unit == '’'
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }
}
