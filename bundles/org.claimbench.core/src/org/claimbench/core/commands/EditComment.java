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
import org.claimbench.model.DossierPackage.Literals;

/** Says a remark in other words. */
public final class EditComment extends TextChange {

    private final String words;

    /**
     * @param comment
     *            in an open dossier
     * @param words
     *            the remark; not blank
     */
    public EditComment(Comment comment, String words) {
        super(Messages.Command_editComment, comment, Literals.COMMENT__WORDS, words);
        this.words = SafeText.of(words);
    }

    @Override
    Optional<String> objection() {
        return words.isBlank() ? Optional.of(Messages.Refused_nothingSaid) : Optional.empty();
    }
}
