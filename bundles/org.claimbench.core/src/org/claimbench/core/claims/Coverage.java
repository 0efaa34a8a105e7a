/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.model.Document;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Revision;
import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.claimbench.text.item.Items;
import org.claimbench.text.item.TextItem;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells for every sentence of a text, and for every item in it, whether somebody has dealt with it. It is computed from
 * claims and ticks and never stored. Stateless; reads the dossier only.
 */
public final class Coverage {

    /** What became of a sentence or an item. */
    public enum State {

        /** Nobody has said anything about it. */
        OPEN("open"), //$NON-NLS-1$
        /** The words of a claim stand in it, in whole or in part. */
        CLAIMED("claimed"), //$NON-NLS-1$
        /** Somebody looked and found it right. */
        TICKED(ItemCoverage.TICKED.getLiteral()),
        /** It asserts nothing. */
        NOTHING_TO_CHECK(ItemCoverage.NOTHING_TO_CHECK.getLiteral()),
        /** It is somebody’s opinion. */
        OPINION(ItemCoverage.OPINION.getLiteral()),
        /** The desk cannot find out. */
        NOT_CHECKABLE(ItemCoverage.NOT_CHECKABLE.getLiteral()),
        /** Somebody was asked and has not answered. */
        WAITING(ItemCoverage.WAITING.getLiteral());

        private final String label;

        State(String label) {
            this.label = label;
        }

        /**
         * The word for machines.
         *
         * @return lower-case English, never translated
         */
        public String label() {
            return label;
        }

        static State of(ItemCoverage coverage) {
            return switch (coverage) {
            case OPEN -> OPEN;
            case TICKED -> TICKED;
            case NOTHING_TO_CHECK -> NOTHING_TO_CHECK;
            case OPINION -> OPINION;
            case NOT_CHECKABLE -> NOT_CHECKABLE;
            case WAITING -> WAITING;
            };
        }
    }

    /**
     * A sentence and what became of it.
     *
     * @param span
     *            in UTF-16 offsets of the current revision
     * @param state
     *            what was said of the sentence as a whole; else claimed when a claim stands in it; else what was said
     *            of its items when none of them is open
     * @param items
     *            those that start in it, in the order of the text
     */
    public record Sentence(Span span, State state, List<Detail> items) {
    }

    /**
     * An item, found in the text or marked by a person.
     *
     * @param span
     *            in UTF-16 offsets of the current revision
     * @param kind
     *            what sort
     * @param state
     *            what was said of it; else claimed when a claim stands on it; else what was said of its sentence
     * @param item
     *            as recorded, or null while nobody has said anything about it
     */
    public record Detail(Span span, ItemKind kind, State state, @Nullable Item item) {
    }

    private Coverage() {
    }

    /**
     * The sentences of a document’s current revision. A mark that lost its words covers nothing, nor does a mark in an
     * earlier revision.
     *
     * @param document
     *            in a dossier
     * @return in the order of the text; empty when the document has no text
     */
    public static List<Sentence> of(Document document) {
        Revision revision = document.currentRevision();
        String text = revision == null ? null : revision.getText();
        if (text == null) {
            return List.of();
        }
        Locale language = language(document);
        List<Span> sentences = new Sentences(language).of(text);
        return of(document, sentences, new Items(language).of(text, sentences));
    }

    /**
     * The same for somebody who has read the text already.
     *
     * @param document
     *            with a current revision
     * @param sentences
     *            of its text
     * @param items
     *            of its text
     * @return in the order of the text
     */
    public static List<Sentence> of(Document document, List<Span> sentences, List<TextItem> items) {
        CoverageMarks marks = new CoverageMarks(document);
        List<Detail> details = marks.details(items);
        int[] next = {0};
        return sentences.stream().map(span -> sentence(span, details, next, marks)).toList();
    }

    private static Sentence sentence(Span span, List<Detail> details, int[] next, CoverageMarks marks) {
        int from = next[0];
        while (next[0] < details.size() && details.get(next[0]).span().start() < span.end()) {
            next[0]++;
        }
        List<Detail> within = details.subList(from, next[0]).stream()
                .filter(detail -> span.contains(detail.span().start())).toList();
        Optional<State> said = marks.saidOf(span);
        List<Detail> told = within.stream().map(detail -> inherits(detail, said)).toList();
        State state = said.orElseGet(() -> marks.isClaimed(span) ? State.CLAIMED : together(told));
        return new Sentence(span, state, told);
    }

    private static Detail inherits(Detail detail, Optional<State> said) {
        boolean open = detail.state() == State.OPEN && said.isPresent();
        return open ? new Detail(detail.span(), detail.kind(), said.get(), detail.item()) : detail;
    }

    private static State together(List<Detail> items) {
        List<State> states = items.stream().map(Detail::state).distinct().toList();
        if (states.isEmpty() || states.contains(State.OPEN)) {
            return State.OPEN;
        }
        return states.size() == 1 ? states.get(0) : State.TICKED;
    }

    private static Locale language(Document document) {
        return document.getLanguage() == null ? Locale.ROOT : Locale.forLanguageTag(document.getLanguage());
    }
}
