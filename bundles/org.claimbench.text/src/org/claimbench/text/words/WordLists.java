/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNull;

/** The word lists of one language, from a properties file beside the class that needs them. Immutable. */
public final class WordLists {

    private final Properties lists = new Properties();

    /**
     * Reads {@code NAME_LANGUAGE.properties}; a language without the file has empty lists.
     *
     * @param owner
     *            a class of the package in which the file is
     * @param name
     *            the file’s name without language and ending
     * @param language
     *            only its language counts
     */
    public WordLists(Class<?> owner, String name, Locale language) {
        String file = name + '_' + language.getLanguage() + ".properties";
        try (InputStream bytes = owner.getResourceAsStream(file)) {
            if (bytes != null) {
                lists.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // A file of this bundle: a reader could do nothing about it.
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that begin with these letters, in alphabetical order. */
    public List<String> keys(String prefix) {
        return lists.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
    }

    /** The entries of a list, which are separated by commas; empty when there is no such list. */
    public List<String> list(String key) {
        return Arrays.stream(lists.getProperty(key, "").split(",")).map(String::strip)
                .filter(entry -> !entry.isEmpty()).toList();
    }

    /** The entries of a list of single words. */
    public Set<String> set(String key) {
        return Set.copyOf(list(key));
    }

    /** The entries of a list with one meaning. */
    public <@NonNull T> Phrases<T> phrases(String key, T meaning) {
        Phrases<T> phrases = new Phrases<>();
        list(key).forEach(entry -> phrases.add(entry, meaning));
        return phrases;
    }

    /** The entries of a list, each written {@code expression: meaning}. */
    public <@NonNull T> Phrases<T> phrases(String key, Function<String, T> meaning) {
        Phrases<T> phrases = new Phrases<>();
        for (String entry : list(key)) {
            int colon = entry.lastIndexOf(':');
            phrases.add(entry.substring(0, colon).strip(), meaning.apply(entry.substring(colon + 1).strip()));
        }
        return phrases;
    }
}
