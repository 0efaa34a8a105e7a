/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Identified;
import org.claimbench.text.Span;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a remark on the dossier, on something in it, or on words of a document. */
public final class AddComment extends UseCase {

    private final Identified on;
    private final @Nullable Words marked;
    private final String words;
    private final String by;
    private final Instant at;
    private @Nullable Comment comment;

    /**
     * @param on
     *            an open dossier, or something in one
     * @param words
     *            the remark; not blank
     * @param by
     *            who makes it
     * @param at
     *            when
     */
    public AddComment(Identified on, String words, String by, Instant at) {
        this(on, null, words, by, at);
    }

    /**
     * @param document
     *            in an open dossier
     * @param span
     *            the words that the remark is about, in UTF-16 offsets of the current revision
     * @param words
     *            the remark; not blank
     * @param by
     *            who makes it
     * @param at
     *            when
     */
    public AddComment(Document document, Span span, String words, String by, Instant at) {
        this(document, new Words(document, span), words, by, at);
    }

    private AddComment(Identified on, @Nullable Words marked, String words, String by, Instant at) {
        super(Messages.Command_comment);
        this.on = on;
        this.marked = marked;
        this.words = SafeText.of(words);
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        Words about = marked;
        return refusalIfGone(on).or(() -> about == null ? Optional.empty() : about.refusal())
                .or(() -> words.isBlank() ? Optional.of(Messages.Refused_nothingSaid) : Optional.empty());
    }

    @Override
    protected void change() {
        Comment made = Ids.name(DossierFactory.eINSTANCE.createComment());
        made.setOn(on instanceof Dossier ? null : on);
        Words about = marked;
        if (about != null) {
            made.getAnchors().add(about.anchor());
        }
        made.setWords(words);
        made.setBy(by);
        made.setAt(at);
        add(EcoreUtil.getRootContainer(on), Literals.DOSSIER__COMMENTS, made);
        comment = made;
    }

    /**
     * The remark that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Comment comment() {
        return comment;
    }
}
