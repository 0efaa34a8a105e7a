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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language that {@link BreakRules} knows, from {@code sentences_<language>.properties} beside this
 * class.
 *
 * @param never
 *            finds, at the end of a text, an abbreviation after which a sentence always goes on
 * @param seldom
 *            finds one after which a sentence ends only if the next word suggests it
 * @param numbered
 *            finds one that ends no sentence before a number
 * @param speaker
 *            finds, at the start of a text, up to four words and a verb of saying
 * @param openers
 *            words in small letters that likely open a sentence
 * @param subjects
 *            those of them that do so in a text in capitals too
 */
record BreakWords(Pattern never, Pattern seldom, Pattern numbered, Pattern speaker, Set<String> openers,
        Set<String> subjects) {

    private static final Map<String, BreakWords> KNOWN = new ConcurrentHashMap<>();
    private static final String NOTHING = "(?!)";

    static BreakWords of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), BreakWords::read);
    }

    private static BreakWords read(String language) {
        WordLists lists = WordLists.of(BreakWords.class, "sentences", Locale.of(language));
        return new BreakWords(ending(lists, "never"), ending(lists, "seldom"), ending(lists, "numbered"),
                speaker(lists), lists.set("openers"), lists.set("subjects"));
    }

    private static Pattern ending(WordLists lists, String key) {
        String any = lists.set(key).stream().flatMap(BreakWords::alsoInCapitals).map(BreakWords::expression)
                .collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? NOTHING : "(?<![\\p{L}\\p{N}.:])(?:" + any + ")\\z");
    }

    /** Tweets in capitals know MR. too. */
    private static Stream<String> alsoInCapitals(String entry) {
        boolean title = Character.isUpperCase(entry.charAt(0));
        return title ? Stream.of(entry, entry.toUpperCase(Locale.ROOT)).distinct() : Stream.of(entry);
    }

    /** {@code #} stands for a number of one or two digits, {@code _} for a space that may be missing. */
    private static String expression(String entry) {
        return entry.chars().mapToObj(unit -> switch (unit) {
        case '#' -> "\\p{Nd}{1,2}";
        case '_' -> "\\h?";
        default -> Pattern.quote(Character.toString(unit));
        }).collect(Collectors.joining());
    }

    private static Pattern speaker(WordLists lists) {
        String verbs = lists.set("saying").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String word = "(?:\\p{L}{1,3}\\.|[\\p{L}\\p{M}\\p{Pd}’']++)\\h++";
        return Pattern.compile(verbs.isEmpty() ? NOTHING : "(?:" + word + "){0,4}?(?:" + verbs + ")(?!\\p{L})");
    }
}
