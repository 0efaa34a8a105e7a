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
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.eclipse.jdt.annotation.Nullable;

/** Says in which bytes the excerpt of a piece of evidence was read. */
public final class CiteSnapshot extends ValueChange {

    private final Evidence evidence;
    private final @Nullable Snapshot snapshot;

    /**
     * @param evidence
     *            in an open dossier
     * @param snapshot
     *            of the source that it cites, or null for none
     */
    public CiteSnapshot(Evidence evidence, @Nullable Snapshot snapshot) {
        super(Messages.Command_citeSnapshot, evidence, Literals.EVIDENCE__SNAPSHOT, snapshot);
        this.evidence = evidence;
        this.snapshot = snapshot;
    }

    @Override
    Optional<String> objection() {
        Snapshot bytes = snapshot;
        boolean fits = bytes == null || bytes.eContainer() != null && bytes.eContainer() == evidence.getSource();
        return fits ? Optional.empty() : Optional.of(Messages.Refused_otherSnapshot);
    }
}
