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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.claimbench.model.Dossier;
import org.claimbench.model.Presence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;

/** The snapshots that a dossier names. */
public final class DossierSnapshots {

    private DossierSnapshots() {
    }

    /**
     * All of them.
     *
     * @param dossier
     *            only read
     * @return the originals of the texts, in their order, then those of the sources, in their order
     */
    public static List<Snapshot> all(Dossier dossier) {
        Stream<Snapshot> ofSources = dossier.getSources().stream().flatMap(source -> source.getSnapshots().stream());
        return Stream.concat(originals(dossier), ofSources).toList();
    }

    private static Stream<Snapshot> originals(Dossier dossier) {
        return dossier.getDocuments().stream().flatMap(document -> document.getRevisions().stream())
                .flatMap(revision -> Stream.ofNullable(revision.getOriginal()));
    }

    /**
     * What the folder of a dossier may hold.
     *
     * @param dossier
     *            only read
     * @return digests; what stands in the dossier and is no digest is left out
     */
    public static SortedSet<String> digests(Dossier dossier) {
        SortedSet<String> digests = new TreeSet<>();
        all(dossier).stream().map(Snapshot::getSha256).filter(SnapshotLayout::isDigest).forEach(digests::add);
        return digests;
    }

    /**
     * What must not leave the house with the dossier.
     *
     * @param dossier
     *            only read
     * @return the digests of what is withheld, and of what came from a protected source, for bytes can betray who sent
     *         them
     */
    public static SortedSet<String> withheld(Dossier dossier) {
        SortedSet<String> digests = new TreeSet<>();
        all(dossier).stream().filter(DossierSnapshots::isWithheld).map(Snapshot::getSha256)
                .filter(SnapshotLayout::isDigest).forEach(digests::add);
        return digests;
    }

    private static boolean isWithheld(Snapshot snapshot) {
        return snapshot.getPresence() == Presence.WITHHELD
                || snapshot.eContainer() instanceof Source source && source.isProtected();
    }
}
