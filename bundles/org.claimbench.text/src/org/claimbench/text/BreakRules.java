/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a sentence can end where ICU proposes it, from the words on both sides. In order:
 * <ol>
 * <li>a number with a full stop that opens a line is the number of a list, and so are "1.2.", "b." and "iv.";</li>
 * <li>without a space after it, a full stop or question mark stands within an address or before "[7]";</li>
 * <li>after a closing quotation mark the sentence goes on with a small letter ("Why?" he asked) or with someone who
 * says something ("Why?" Trump asked);</li>
 * <li>a title or "z. B." never ends a sentence, and "No." and "Fig." none before a number;</li>
 * <li>initials, "U.S.", "p.m.", "Corp." and, in German, "3." end one only before a word that likes to open sentences
 * ("The", "He").</li>
 * </ol>
 */
final class BreakRules {

    private static final Pattern LIST_NUMBER = Pattern
            .compile("(?:\\p{Nd}{1,3}\\.)+|\\p{L}\\.|(?i:x{0,3}(?:ix|iv|v?i{0,3})\\.)");
    private static final Pattern INITIALS = Pattern
            .compile("(?<![\\p{L}\\p{N}.])\\p{Lu}\\.(?:[-\\h]?\\p{Lu}\\.)*\\z");
    private static final Pattern QUOTATION_ENDS = Pattern.compile("[?!.…][”’\"'»«“]+\\z");
    private static final Pattern ASKED_OR_CALLED = Pattern.compile("[?!][”’\"'»«“]+\\z");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{P}\\p{S}\\h]*+([\\p{L}\\p{M}]++)(?!\\.)");
    private static final Pattern ADDRESS = Pattern.compile("(?:/|www\\.)[^\\s]*+\\z");
    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
    private static final int LONGEST = 24;

    private final BreakWords words;
    private final Locale language;

    private BreakRules(BreakWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    static BreakRules of(Locale language) {
        return new BreakRules(BreakWords.of(language), language);
    }

    /**
     * @param text
     *            one line
     * @param start
     *            where the sentence began
     * @param next
     *            the first unit of what would be the next sentence, not the end of the text
     */
    boolean allows(String text, int start, int next) {
        int end = Blanks.skipBack(text, start, next);
        if (start == 0 && LIST_NUMBER.matcher(text).region(0, end).matches()) {
            return false;
        }
        if (end == next && (ends(ADDRESS, text, end) || text.charAt(end - 1) == '[' || text.charAt(next) == '[')) {
            return false;
        }
        if (ends(QUOTATION_ENDS, text, end) && goesOn(text, end, next)) {
            return false;
        }
        if (ends(words.never(), text, end)
                || Character.isDigit(text.charAt(next)) && ends(words.numbered(), text, end)) {
            return false;
        }
        boolean abbreviation = ends(INITIALS, text, end) || ends(words.seldom(), text, end);
        return !abbreviation || opensSentences(text, next);
    }

    private boolean goesOn(String text, int end, int next) {
        if (SMALL_LETTER.matcher(text).region(next, text.length()).lookingAt()) {
            return true;
        }
        return ends(ASKED_OR_CALLED, text, end) && !opensSentences(text, next)
                && words.speaker().matcher(text).region(next, text.length()).lookingAt();
    }

    private boolean opensSentences(String text, int next) {
        Matcher first = FIRST_WORD.matcher(text).region(next, text.length());
        if (!first.lookingAt()) {
            return false;
        }
        String word = first.group(1);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(language));
        return (capitals ? words.subjects() : words.openers()).contains(word.toLowerCase(language));
    }

    private static boolean ends(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(Math.max(0, end - LONGEST), end).useTransparentBounds(true).find();
    }
}
