/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of words of one language, from a properties file beside a class: {@code items_de.properties}. In an entry an
 * underscore stands for white space. A language without a file has empty lists. Immutable; usable from any thread.
 */
public final class WordLists {

    private static final Map<String, WordLists> KNOWN = new ConcurrentHashMap<>();

    private final Properties lists;

    private WordLists(Properties lists) {
        this.lists = lists;
    }

    /**
     * The lists of a language.
     *
     * @param beside
     *            a class of the package that holds the files
     * @param name
     *            of the files, before the underscore
     * @param language
     *            a locale without a language means English
     * @return never null
     */
    public static WordLists of(Class<?> beside, String name, Locale language) {
        String key = language.getLanguage().isEmpty() ? Locale.ENGLISH.getLanguage() : language.getLanguage();
        String file = name + '_' + key + ".properties";
        return KNOWN.computeIfAbsent(beside.getPackageName() + '/' + file, place -> read(beside, file));
    }

    private static WordLists read(Class<?> beside, String file) {
        Properties lists = new Properties();
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes != null) {
                lists.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(lists);
    }

    /**
     * A regular expression for any entry of a list.
     *
     * @param list
     *            its name; one that there is not is empty
     * @return the longest entry first; one that fits nothing for an empty list
     */
    public String any(String list) {
        String any = entries(list).sorted(Comparator.comparingInt(String::length).reversed())
                .map(entry -> Arrays.stream(entry.split("_")).map(Pattern::quote).collect(Collectors.joining("\\h+")))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? "(?!)" : "(?:" + any + ")";
    }

    /**
     * The entries of a list.
     *
     * @param list
     *            its name
     * @return unmodifiable
     */
    public Set<String> set(String list) {
        return entries(list).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words with which the entries of lists begin, up to the first sign that is no letter.
     *
     * @param names
     *            of the lists
     * @return in small letters; unmodifiable
     */
    public Set<String> firstWords(String... names) {
        return Arrays.stream(names).flatMap(this::entries).map(entry -> entry.split("\\P{L}", 2)[0])
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The entries of a list, word by word.
     *
     * @param list
     *            its name
     * @return each entry as its words, in small letters and with straight apostrophes; unmodifiable
     */
    public List<List<String>> phrases(String list) {
        return entries(list).map(entry -> List.of(entry.toLowerCase(Locale.ROOT).replace('’', '\'').split("_")))
                .toList();
    }

    /**
     * Whether a switch is on.
     *
     * @param name
     *            of the switch
     * @return false for one that there is not
     */
    public boolean is(String name) {
        return Boolean.parseBoolean(lists.getProperty(name, "false"));
    }

    private Stream<String> entries(String list) {
        return Arrays.stream(lists.getProperty(list, "").split("\\s+")).filter(entry -> !entry.isEmpty());
    }
}
