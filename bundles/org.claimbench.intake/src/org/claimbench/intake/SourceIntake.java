/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.NewExcerpt;
import org.claimbench.core.commands.NewSource;
import org.claimbench.core.commands.TakeInSource;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.parts.Masthead;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.SourceKind;
import org.claimbench.model.values.PartialDate;
import org.claimbench.text.Selector;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;

/**
 * Makes a source of what came in. Its bytes are kept beside the dossier first, which takes time; the use case itself is
 * run by the caller on the session's thread.
 *
 * @param incoming
 *            a text with its bytes
 * @param by
 *            who takes it in
 * @param at
 *            when
 */
public record SourceIntake(Incoming incoming, String by, Instant at) {

    /**
     * Finds words in the text of the source.
     *
     * @param words
     *            verbatim
     * @return the first place, in UTF-16 units; empty when the text does not hold them
     */
    public Optional<Span> find(String words) {
        int start = incoming.article().text().indexOf(words);
        return start < 0 || words.isBlank() ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    /**
     * Makes an excerpt of words of the text.
     *
     * @param claim
     *            on which they bear
     * @param span
     *            UTF-16 offsets in the text
     * @return with the words around them and the place in the file
     */
    public NewExcerpt excerpt(Claim claim, Span span) {
        Selector selector = Selector.of(incoming.article().text(), span.start(), span.end());
        return new NewExcerpt(claim, selector.exact(), selector.prefix(), selector.suffix(),
                incoming.locator(span).orElse(""));
    }

    /**
     * Keeps the bytes and makes the use case that adds the source.
     *
     * @param dossier
     *            in an open dossier
     * @param store
     *            of its file
     * @param excerpts
     *            what of it bears on which claim; may be empty
     * @return to be executed once
     * @throws CoreException
     *             with one sentence for a person when the bytes cannot be kept
     */
    public TakeInSource use(Dossier dossier, SnapshotStore store, List<NewExcerpt> excerpts) throws CoreException {
        Masthead masthead = incoming.article().masthead();
        String title = masthead.headline().isEmpty() ? incoming.article().name() : masthead.headline();
        boolean news = !masthead.outlet().isEmpty() && masthead.published() != null;
        SourceKind kind = news ? SourceKind.NEWS : incoming.address().isEmpty() ? SourceKind.DOCUMENT : SourceKind.PAGE;
        OffsetDateTime published = masthead.published();
        NewSource facts = new NewSource(title, kind, masthead.outlet(), incoming.address(),
                published == null ? null : PartialDate.parse(published.toString()));
        return new TakeInSource(dossier, facts, incoming.snapshot(store, by, at), excerpts, by, at);
    }
}
