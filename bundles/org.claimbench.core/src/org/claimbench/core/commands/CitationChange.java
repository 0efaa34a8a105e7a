/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** A use case that changes which source a piece of evidence cites. */
abstract class CitationChange extends UseCase {

    private final Evidence evidence;

    CitationChange(String label, Evidence evidence) {
        super(label);
        this.evidence = evidence;
    }

    final Evidence evidence() {
        return evidence;
    }

    /** Cites a source; the snapshot of another one is cited no longer. */
    final void cite(@Nullable Source source) {
        set(evidence, Literals.EVIDENCE__SOURCE, source);
        Snapshot snapshot = evidence.getSnapshot();
        if (snapshot != null && snapshot.eContainer() != source) {
            set(evidence, Literals.EVIDENCE__SNAPSHOT, null);
        }
    }
}
