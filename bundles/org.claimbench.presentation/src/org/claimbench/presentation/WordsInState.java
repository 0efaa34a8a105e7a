/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.Sentence;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.model.Document;
import org.claimbench.text.Span;
import org.claimbench.text.suggestion.Suggestion;
import org.eclipse.jdt.annotation.Nullable;

/** Finds in all texts of a dossier the words of which the same was said, or nothing. */
final class WordsInState {

    private final DossierPresenter dossier;
    private final List<PlacedWords> found = new ArrayList<>();

    private WordsInState(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /** Nobody has looked at them: items, and sentences in which no item is open. */
    static List<PlacedWords> open(DossierPresenter dossier) {
        WordsInState search = new WordsInState(dossier);
        dossier.documents().texts().stream().filter(DocumentPresenter::isRead).forEach(search::findOpen);
        return search.found;
    }

    /** Somebody waits for somebody about them. */
    static List<PlacedWords> waiting(DossierPresenter dossier) {
        WordsInState search = new WordsInState(dossier);
        dossier.documents().texts().stream().filter(DocumentPresenter::isRead).forEach(search::findWaiting);
        return search.found;
    }

    private void findOpen(DocumentPresenter text) {
        Map<Span, Suggestion> reasons = new HashMap<>();
        text.suggestions().forEach(one -> reasons.put(one.span(), one));
        for (Sentence sentence : dossier.coverage().sentences(text)) {
            Suggestion around = reasons.get(sentence.span());
            List<Detail> open = sentence.items().stream().filter(item -> item.state() == State.OPEN).toList();
            for (Detail item : open) {
                add(text, item.span(), reasons.containsKey(item.span()) ? reasons.get(item.span()) : around);
            }
            if (open.isEmpty() && sentence.state() == State.OPEN) {
                add(text, sentence.span(), around);
            }
        }
    }

    private void findWaiting(DocumentPresenter text) {
        for (Sentence sentence : dossier.coverage().sentences(text)) {
            sentence.items().stream().filter(item -> item.item() != null && item.state() == State.WAITING)
                    .forEach(item -> add(text, item.span(), null));
        }
    }

    private void add(DocumentPresenter text, Span span, @Nullable Suggestion why) {
        Document document = text.document();
        if (document != null) {
            String words = span.of(text.text()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            String reason = why == null ? "" : why.reason(); //$NON-NLS-1$
            found.add(new PlacedWords(document, span, words, text.sentenceNumber(span), reason,
                    why == null ? 0 : why.urgency()));
        }
    }
}
