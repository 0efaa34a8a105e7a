/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.claimbench.core.files.FaultWalk.Outcome;
import org.claimbench.core.files.FaultWalk.Trial;
import org.claimbench.core.files.FaultyDisk;
import org.claimbench.core.files.FileSteps;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.store.Stores;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A page is captured for a source, and the dossier that names it is saved. */
final class CaptureTrial implements Trial {

    private static final byte[] PAGE = "<p>1,868 died</p>".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final Before before;
    private String taken = "";

    /** What lies under the page's digest beforehand. */
    enum Before {
        NOTHING, THE_SAME, DAMAGED_BYTES
    }

    CaptureTrial(Path folder, Before before) throws CoreException, IOException {
        file = DossierBuilder.before("Some words.").claim("words").evidence("WHO", Stance.SUPPORTS, "x")
                .write(folder.toRealPath().resolve("a.dossier"));
        this.before = before;
        if (before != Before.NOTHING) {
            SnapshotStore store = SnapshotStore.beside(FaultyDisk.sound("").steps(), file);
            String sha256 = store.put(PAGE).sha256();
            if (before == Before.DAMAGED_BYTES) {
                Files.write(store.file(sha256), new byte[] {1});
            }
        }
    }

    @Override
    public void attempt(FileSteps steps) throws CoreException {
        Snapshot snapshot = new SnapshotCapture(SnapshotStore.beside(steps, file), "Ada").bytes(PAGE, "page.html",
                CaptureMethod.PASTED, DossierBuilder.NOW);
        taken = snapshot.getSha256();
        Dossier dossier = new DossierStore().load(file, new ResourceSetImpl());
        dossier.getSources().get(0).getSnapshots().clear();
        dossier.getSources().get(0).getSnapshots().add(snapshot);
        Stores.on(steps).save(dossier, file);
    }

    @Override
    public void look(Outcome outcome, Consumer<String> wrong) throws CoreException {
        SnapshotStore store = SnapshotStore.beside(file);
        Dossier dossier = new DossierStore().load(file, new ResourceSetImpl());
        for (String named : DossierSnapshots.digests(dossier)) {
            if (store.state(named) != SnapshotState.PRESENT) {
                wrong.accept("the dossier names a snapshot that is " + store.state(named));
            }
        }
        if (!taken.isEmpty() && store.state(taken) != SnapshotState.PRESENT) {
            wrong.accept("what was taken in is " + store.state(taken));
        }
        for (String each : store.all()) {
            if (store.state(each) != SnapshotState.PRESENT && before != Before.DAMAGED_BYTES) {
                wrong.accept("a torn snapshot has a whole one's name");
            }
        }
        if (outcome == Outcome.DONE && DossierSnapshots.digests(dossier).isEmpty()) {
            wrong.accept("saved, but the dossier does not name it");
        }
    }
}
