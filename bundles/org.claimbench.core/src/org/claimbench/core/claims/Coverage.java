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

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Sentences;
import org.claimbench.text.Span;

/** Tells for every sentence of a text whether somebody has dealt with it. Stateless; reads the dossier only. */
public final class Coverage {

    /** What became of a sentence. */
    public enum State {

        /** Nobody has said anything about it. */
        OPEN("open"), //$NON-NLS-1$
        /** The words of a claim stand in it, in whole or in part. */
        CLAIMED("claimed"); //$NON-NLS-1$

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
    }

    /**
     * A sentence and what became of it.
     *
     * @param span
     *            in UTF-16 offsets of the current revision
     * @param state
     *            never null
     */
    public record Sentence(Span span, State state) {
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
        if (revision == null || revision.getText() == null) {
            return List.of();
        }
        List<Span> marks = marks(document, revision);
        return new Sentences(language(document)).of(revision.getText()).stream()
                .map(span -> new Sentence(span,
                        marks.stream().anyMatch(span::overlaps) ? State.CLAIMED : State.OPEN))
                .toList();
    }

    private static List<Span> marks(Document document, Revision revision) {
        if (!(document.eContainer() instanceof Dossier dossier)) {
            return List.of();
        }
        return dossier.getClaims().stream().flatMap(claim -> claim.getAnchors().stream())
                .filter(anchor -> anchor.getRevision() == revision
                        && AnchorText.locate(anchor).state() == AnchorState.EXACT)
                .map(anchor -> new Span(anchor.getStart(), anchor.getEnd())).toList();
    }

    private static Locale language(Document document) {
        return document.getLanguage() == null ? Locale.ROOT : Locale.forLanguageTag(document.getLanguage());
    }
}
