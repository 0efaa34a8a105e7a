/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.claimbench.model.Anchor;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.eclipse.osgi.util.NLS;

/** Takes the last step back, and tells which it was and where. */
public final class StepBack {

    private final DossierPresenter dossier;

    /**
     * @param dossier
     *            whose steps are taken back
     */
    public StepBack(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * What was taken back.
     *
     * @param words
     *            that say so; empty where there was nothing
     * @param place
     *            of the item that the step was about; empty for other steps
     */
    public record Undone(String words, Optional<Stop> place) {
    }

    /**
     * Takes it back.
     *
     * @return what that was; the text of its item is shown
     */
    public Undone undo() {
        Optional<String> label = dossier.session().undoLabel();
        Optional<String> lasting = dossier.session().lastingLabel();
        if (lasting.isPresent()) {
            return new Undone(NLS.bind(Messages.Undone_lasting, lasting.get()), Optional.empty());
        }
        Map<Item, ItemCoverage> before = items();
        dossier.session().undo();
        Map<Item, ItemCoverage> now = items();
        Optional<Map.Entry<Item, ItemCoverage>> changed = before.entrySet().stream()
                .filter(one -> one.getValue() != now.get(one.getKey()) && !one.getKey().getAnchors().isEmpty())
                .findFirst();
        String step = label.map(one -> NLS.bind(Messages.Undone_step, one)).orElse(""); //$NON-NLS-1$
        return changed.map(one -> undone(one.getKey(), one.getValue())).orElse(new Undone(step, Optional.empty()));
    }

    private Undone undone(Item item, ItemCoverage was) {
        Anchor anchor = item.getAnchors().get(0);
        String words = NLS.bind(Messages.Undone_words, Words.of(was), ShortWords.of(anchor.getExact()));
        return new Undone(words, place(anchor, words));
    }

    private Optional<Stop> place(Anchor anchor, String words) {
        Optional<DocumentPresenter> text = dossier.documents().texts().stream()
                .filter(one -> one.revision() == anchor.getRevision()).findFirst();
        text.ifPresent(dossier.documents()::show);
        return text.map(one -> new Stop(new Span(anchor.getStart(), anchor.getEnd()), null, words));
    }

    private Map<Item, ItemCoverage> items() {
        Map<Item, ItemCoverage> items = new LinkedHashMap<>();
        dossier.dossier().getDocuments().forEach(
                document -> document.getItems().forEach(item -> items.put(item, item.getCoverage())));
        return items;
    }
}
