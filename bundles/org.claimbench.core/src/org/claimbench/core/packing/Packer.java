/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.claimbench.core.checks.Problem;
import org.claimbench.core.checks.ProtectedSourceIdentity;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.NewFile;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.snapshots.DossierSnapshots;
import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Packs a dossier with the snapshots that it names. The same dossier and snapshots are the same bytes on every machine:
 * the entries are sorted, their times are fixed, and nothing is compressed (most snapshots are already, and compressors
 * differ from one machine to the next). Snapshots that the dossier does not name, withheld ones and those of protected
 * sources stay at home. Usable from any thread; a person may have to wait.
 */
public final class Packer {

    /**
     * Packs a dossier as it is on the disk.
     *
     * @param dossier
     *            the dossier file
     * @param pack
     *            written durably; replaced when it exists; its folder must exist
     * @return what went in and what did not
     * @throws CoreException
     *             with a message for the user, also when the dossier still carries who a protected source is; an old
     *             pack is then untouched
     */
    public Packed pack(Path dossier, Path pack) throws CoreException {
        String name = PackFailure.name(dossier);
        Dossier read = new DossierStore().load(dossier, new ResourceSetImpl());
        if (!PackNames.isDossier(name)) {
            throw PackFailure.of(Messages.Pack_badName, PackFailure.shown(name));
        }
        checkIdentity(name, read);
        SnapshotStore store = SnapshotStore.beside(dossier);
        SortedSet<String> withheld = DossierSnapshots.withheld(read);
        SortedSet<String> wanted = new TreeSet<>(DossierSnapshots.digests(read));
        wanted.removeAll(withheld);
        List<String> missing = new ArrayList<>(notNamed(read));
        for (String sha256 : wanted) {
            if (store.state(sha256) != SnapshotState.PRESENT) {
                missing.add(sha256);
            }
        }
        wanted.removeAll(missing);
        Path target = pack.toAbsolutePath();
        try (NewFile file = new NewFile(FileSteps.REAL, target.getParent())) {
            try (PackWriter writer = new PackWriter(file.stream(), name, PackFailure.name(pack))) {
                // what was looked at, without remarks that only a text editor shows
                writer.dossier(new DossierStore().canonical(read));
                writer.snapshots(store, wanted);
            }
            file.finish();
            file.moveTo(target);
        } catch (IOException e) {
            throw PackFailure.because(e, Messages.Pack_notWritten, PackFailure.name(pack), FileTrouble.of(e));
        }
        return new Packed(wanted.size(), List.copyOf(missing), List.copyOf(withheld));
    }

    // A pack goes to others.
    private static void checkIdentity(String name, Dossier dossier) throws CoreException {
        List<Problem> problems = new ProtectedSourceIdentity().look(dossier, new ClaimNumbers(dossier));
        if (!problems.isEmpty()) {
            throw PackFailure.of(Messages.Pack_identity, name, problems.get(0).message());
        }
    }

    // A snapshot without a digest has bytes nowhere.
    private static List<String> notNamed(Dossier dossier) {
        SortedSet<String> digests = DossierSnapshots.digests(dossier);
        return DossierSnapshots.all(dossier).stream().filter(snapshot -> !digests.contains(name(snapshot)))
                .map(snapshot -> PackFailure.shown(name(snapshot))).toList();
    }

    private static String name(Snapshot snapshot) {
        String sha256 = snapshot.getSha256();
        return sha256 == null ? snapshot.getId() : sha256;
    }
}
