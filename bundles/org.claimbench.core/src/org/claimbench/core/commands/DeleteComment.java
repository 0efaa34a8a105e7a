/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Comment;
import org.claimbench.model.Dossier;

/** Takes back a remark that nobody has answered. */
public final class DeleteComment extends Removal {

    private final Comment comment;

    /**
     * @param comment
     *            in an open dossier
     */
    public DeleteComment(Comment comment) {
        super(Messages.Command_deleteComment, comment);
        this.comment = comment;
    }

    @Override
    Optional<String> objection() {
        Dossier dossier = (Dossier) comment.eContainer();
        boolean answered = dossier.getComments().stream().anyMatch(other -> other.getInReplyTo() == comment);
        return answered ? Optional.of(Messages.Refused_answered) : Optional.empty();
    }
}
