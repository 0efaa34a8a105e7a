/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Comment;
import org.claimbench.model.DossierPackage.Literals;

/** Says whether a remark is settled. */
public final class ResolveComment extends ValueChange {

    /**
     * @param comment
     *            in an open dossier
     * @param resolved
     *            true for settled, false to take it up again
     */
    public ResolveComment(Comment comment, boolean resolved) {
        super(Messages.Command_resolveComment, comment, Literals.COMMENT__RESOLVED, Boolean.valueOf(resolved));
    }
}
