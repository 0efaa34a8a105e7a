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
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Says which source of the dossier a piece of evidence cites. */
public final class CiteSource extends CitationChange {

    private final @Nullable Source source;

    /**
     * @param evidence
     *            in an open dossier
     * @param source
     *            of the same dossier, or null for none
     */
    public CiteSource(Evidence evidence, @Nullable Source source) {
        super(Messages.Command_citeSource, evidence);
        this.source = source;
    }

    @Override
    public Optional<String> refusal() {
        Source cited = source;
        return refusalIfGone(evidence()).or(() -> cited == null ? Optional.empty() : refusalIfGone(cited));
    }

    @Override
    protected void change() {
        cite(source);
    }
}
