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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;

/** Notes with a source the bytes that were seen of it; where they lie is not its business. */
public final class AddSnapshot extends UseCase {

    private final Source source;
    private final Snapshot snapshot;

    /**
     * @param source
     *            in an open dossier
     * @param snapshot
     *            new, in no source; it gets an id unless it has one
     */
    public AddSnapshot(Source source, Snapshot snapshot) {
        super(Messages.Command_addSnapshot);
        this.source = source;
        this.snapshot = snapshot;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(source).or(() -> Digests.refusal(snapshot.getSha256()));
    }

    @Override
    protected void change() {
        if (snapshot.getId() == null) {
            Ids.name(snapshot);
        }
        add(source, Literals.SOURCE__SNAPSHOTS, snapshot);
    }
}
