/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.checks.Problem;
import org.claimbench.core.checks.Severity;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Dossier;
import org.claimbench.model.Presence;
import org.claimbench.model.Snapshot;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Finds snapshots that are missing or damaged. Not among the checks that run at each change, because it reads all
 * bytes.
 */
public final class SnapshotProblems {

    private static final String RULE = "snapshot-is-there"; //$NON-NLS-1$

    private final SnapshotStore store;

    /**
     * Looks there.
     *
     * @param store
     *            of the dossier
     */
    public SnapshotProblems(SnapshotStore store) {
        this.store = store;
    }

    /**
     * The problems of all snapshots.
     *
     * @param dossier
     *            only read
     * @return in the order of the sources
     */
    public List<Problem> look(Dossier dossier) {
        return DossierSnapshots.all(dossier).stream().flatMap(this::look).toList();
    }

    private Stream<Problem> look(Snapshot snapshot) {
        String sha256 = snapshot.getSha256();
        if (!SnapshotLayout.isDigest(sha256)) {
            return Stream.of(problem(Severity.ERROR, NLS.bind(Messages.Snapshot_badName, ToldSource.name(snapshot))));
        }
        String words = ToldSource.name(snapshot);
        return switch (store.state(sha256)) {
        case PRESENT -> Stream.empty();
        case DAMAGED -> Stream.of(problem(Severity.ERROR,
                NLS.bind(CheckMessages.Check_snapshotDamaged, words, store.file(sha256))));
        // Those of which the dossier says itself that they are not there are no surprise.
        case MISSING -> snapshot.getPresence() == Presence.PRESENT ? Stream.of(problem(Severity.WARNING,
                NLS.bind(CheckMessages.Check_snapshotMissing, words, store.file(sha256)))) : Stream.empty();
        };
    }

    private static Problem problem(Severity severity, @Nullable String message) {
        return new Problem(RULE, severity, String.valueOf(message), null, false);
    }
}
