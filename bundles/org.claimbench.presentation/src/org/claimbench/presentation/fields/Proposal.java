/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.fields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is proposed while one types.
 *
 * @param words
 *            as they stand in the list
 * @param text
 *            the whole content of the field when they are taken
 * @param caret
 *            UTF-16 offset at which one then goes on
 */
public record Proposal(String words, String text, int caret) {

    private static final String BETWEEN = ", "; //$NON-NLS-1$

    /**
     * Names that begin as what is typed, then those with a later word that does.
     *
     * @param typed
     *            the content of the field
     * @param known
     *            names in use
     * @return empty when nothing is typed, or exactly a known name
     */
    public static List<Proposal> names(String typed, Collection<String> known) {
        if (typed.isBlank()) {
            return List.of();
        }
        return fitting(typed.strip(), known).map(name -> new Proposal(name, name, name.length())).toList();
    }

    /**
     * Tags that begin as the one that is typed, without those that are there already.
     *
     * @param typed
     *            the content of the field: tags with commas between them
     * @param caret
     *            UTF-16 offset of the caret in it
     * @param known
     *            tags in use
     * @return empty when no letter of a tag is typed
     */
    public static List<Proposal> tags(String typed, int caret, Collection<String> known) {
        int start = typed.lastIndexOf(',', caret - 1) + 1;
        String tag = typed.substring(start, caret).strip();
        if (tag.isEmpty()) {
            return List.of();
        }
        int comma = typed.indexOf(',', caret);
        String before = start == 0 ? "" : typed.substring(0, start - 1).strip() + BETWEEN; //$NON-NLS-1$
        String after = comma < 0 ? "" : typed.substring(comma); //$NON-NLS-1$
        List<String> there = Stream.of((before + after).split(",")).map(String::strip).toList(); //$NON-NLS-1$
        return fitting(tag, known).filter(word -> !there.contains(word))
                .map(word -> new Proposal(word, before + word + after, before.length() + word.length())).toList();
    }

    private static Stream<String> fitting(String typed, Collection<String> known) {
        String start = typed.toLowerCase(Locale.ROOT);
        List<String> names = known.stream().filter(name -> !name.equals(typed)).distinct().toList();
        Stream<String> first = names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start));
        Stream<String> then = names.stream().filter(name -> !name.toLowerCase(Locale.ROOT).startsWith(start))
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(' ' + start));
        return Stream.concat(first, then);
    }
}
