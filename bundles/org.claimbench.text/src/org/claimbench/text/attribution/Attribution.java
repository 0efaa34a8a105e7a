/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;
import org.claimbench.text.WordLists;

/**
 * The parts of words in which somebody says something: “Huawei denies it would …”, “…, she wrote”. A proposal, found by
 * verbs of saying; a person confirms it. All offsets are UTF-16 and count in the words that were given.
 *
 * @param party
 *            who says it, as the words name them
 * @param content
 *            what is said
 */
public record Attribution(Span party, Span content) {

    /** Longer subjects are hardly one party. */
    private static final int MOST_WORDS = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+"); //$NON-NLS-1$
    private static final String TRIMMED = " \t\n\u00a0,.;:"; //$NON-NLS-1$

    /**
     * Looks for a verb of saying.
     *
     * @param words
     *            a sentence or a part of one
     * @param language
     *            of the words; English, German, Spanish and French have lists
     * @return empty when there is no such verb, or nobody who says anything
     */
    public static Optional<Attribution> in(String words, Locale language) {
        WordLists lists = WordLists.of(Attribution.class, "attributions", language); //$NON-NLS-1$
        Matcher verb = verb(lists).matcher(words);
        while (verb.find()) {
            Optional<Attribution> found = ahead(words, verb, lists).or(() -> behind(words, verb));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Pattern verb(WordLists lists) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + lists.any("verbs") + "(?![\\p{L}\\p{N}])", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Party, verb, content. */
    private static Optional<Attribution> ahead(String words, Matcher verb, WordLists lists) {
        Matcher that = Pattern.compile("\\s*,?\\s*(?:" + lists.any("that") + "\\s*(?![\\p{L}\\p{N}])\\s*)?", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words).region(verb.end(), words.length());
        int start = that.lookingAt() ? that.end() : verb.end();
        Span content = trimmed(words, start, words.length());
        Span party = trimmed(words, 0, verb.start());
        return words(words, content) > 1 && isParty(words, party) ? Optional.of(new Attribution(party, content))
                : Optional.empty();
    }

    /** Content, party, verb; or content, verb, party. */
    private static Optional<Attribution> behind(String words, Matcher verb) {
        int comma = Math.max(words.lastIndexOf(',', verb.start()), words.lastIndexOf('”', verb.start()));
        Span content = comma < 0 ? new Span(0, 0) : trimmed(words, 0, comma + 1);
        Span before = trimmed(words, Math.max(comma + 1, 0), verb.start());
        Span party = before.isEmpty() ? trimmed(words, verb.end(), words.length()) : before;
        return words(words, content) > 1 && isParty(words, party) ? Optional.of(new Attribution(party, content))
                : Optional.empty();
    }

    private static boolean isParty(String words, Span party) {
        int count = words(words, party);
        return count > 0 && count <= MOST_WORDS && party.of(words).indexOf(',') < 0
                && "“”„«»\"".chars().noneMatch(quote -> party.of(words).indexOf(quote) >= 0); //$NON-NLS-1$
    }

    private static int words(String words, Span span) {
        return span.isEmpty() ? 0 : List.of(BLANKS.split(span.of(words))).size();
    }

    private static Span trimmed(String words, int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && TRIMMED.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
