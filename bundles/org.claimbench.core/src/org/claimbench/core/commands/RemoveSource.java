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
import org.claimbench.model.Source;

/** Takes a source that nothing cites out of a dossier, with its snapshots and the remarks on them. */
public final class RemoveSource extends Removal {

    private final Source source;

    /**
     * @param source
     *            in an open dossier
     */
    public RemoveSource(Source source) {
        super(Messages.Command_removeSource, source);
        this.source = source;
    }

    @Override
    Optional<String> objection() {
        boolean cited = References.into(source).stream()
                .anyMatch(setting -> !(setting.getEObject() instanceof Comment));
        return cited ? Optional.of(Messages.Refused_cited) : Optional.empty();
    }
}
