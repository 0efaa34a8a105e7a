/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.List;
import java.util.Locale;

import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.claimbench.text.item.Items;
import org.claimbench.text.item.TextItem;

/**
 * A text with what was found in it, for suggesters. Immutable.
 *
 * @param text
 *            the words
 * @param language
 *            one without a language means English
 * @param sentences
 *            in order; unmodifiable
 * @param items
 *            in order; unmodifiable
 */
public record ReadText(String text, Locale language, List<Span> sentences, List<TextItem> items) {

    /** Takes copies of the lists. */
    public ReadText {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
    }

    /**
     * Reads a text.
     *
     * @param text
     *            not null
     * @param language
     *            not null
     * @return with its sentences and items
     */
    public static ReadText of(String text, Locale language) {
        List<Span> sentences = new Sentences(language).of(text);
        return new ReadText(text, language, sentences, new Items(language).of(text, sentences));
    }

    /**
     * The items of each sentence.
     *
     * @return as many lists as there are sentences
     */
    public List<List<TextItem>> itemsBySentence() {
        int[] next = {0};
        return sentences.stream().map(sentence -> {
            int from = next[0];
            while (next[0] < items.size() && items.get(next[0]).span().start() < sentence.end()) {
                next[0]++;
            }
            return items.subList(from, next[0]);
        }).toList();
    }
}
