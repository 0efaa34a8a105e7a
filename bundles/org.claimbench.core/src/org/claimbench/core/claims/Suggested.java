/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.Sentence;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.claimbench.text.suggestion.ReadText;
import org.claimbench.text.suggestion.Suggestion;
import org.claimbench.text.suggestion.Suggestions;

/** Suggestions for what is still open in a document; what somebody has dealt with is not suggested again. Stateless. */
public final class Suggested {

    private Suggested() {
    }

    /**
     * What deserves to be looked at next.
     *
     * @param document
     *            only read
     * @return the most urgent first; empty when nothing is open or there is no text
     */
    public static List<Suggestion> in(Document document) {
        Revision revision = document.currentRevision();
        String text = revision == null ? null : revision.getText();
        if (text == null) {
            return List.of();
        }
        ReadText read = ReadText.of(text,
                document.getLanguage() == null ? Locale.ROOT : Locale.forLanguageTag(document.getLanguage()));
        return open(new Suggestions().of(read), Coverage.of(document, read.sentences(), read.items()));
    }

    /**
     * Leaves out what somebody has dealt with.
     *
     * @param suggestions
     *            for a text
     * @param coverage
     *            of the same text
     * @return those on open sentences and open items, in the same order
     */
    public static List<Suggestion> open(List<Suggestion> suggestions, List<Sentence> coverage) {
        Set<Span> open = new HashSet<>();
        for (Sentence sentence : coverage) {
            if (sentence.state() == State.OPEN) {
                open.add(sentence.span());
            }
            sentence.items().stream().filter(item -> item.state() == State.OPEN).map(Detail::span).forEach(open::add);
        }
        return suggestions.stream().filter(suggestion -> open.contains(suggestion.span())).toList();
    }
}
