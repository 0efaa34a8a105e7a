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
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Answers a remark; an answer to an answer belongs to the remark with which it began. */
public final class Reply extends UseCase {

    private final Comment comment;
    private final String words;
    private final String by;
    private final Instant at;
    private @Nullable Comment reply;

    /**
     * @param comment
     *            in an open dossier
     * @param words
     *            the answer; not blank
     * @param by
     *            who answers
     * @param at
     *            when
     */
    public Reply(Comment comment, String words, String by, Instant at) {
        super(Messages.Command_reply);
        this.comment = comment;
        this.words = SafeText.of(words);
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(comment)
                .or(() -> words.isBlank() ? Optional.of(Messages.Refused_nothingSaid) : Optional.empty());
    }

    @Override
    protected void change() {
        Comment first = comment.getInReplyTo() == null ? comment : comment.getInReplyTo();
        Comment made = Ids.name(DossierFactory.eINSTANCE.createComment());
        made.setInReplyTo(first);
        made.setOn(first.getOn());
        made.setWords(words);
        made.setBy(by);
        made.setAt(at);
        add(comment.eContainer(), Literals.DOSSIER__COMMENTS, made);
        reply = made;
    }

    /**
     * The answer that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Comment reply() {
        return reply;
    }
}
