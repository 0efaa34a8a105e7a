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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.claimbench.core.internal.Sha256;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;

/** A dossier on the disk with two snapshots of two sources. */
final class PackedWork {

    static final byte[] PAGE = "<p>1,868 died</p>".getBytes(StandardCharsets.UTF_8);
    static final byte[] PICTURE = {0, 1, 2, (byte) 0xFF};

    final Path file;
    final SnapshotStore store;
    final Dossier dossier;
    final Snapshot page;
    final Snapshot picture;

    PackedWork(Path file) throws CoreException, IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        store = SnapshotStore.beside(file);
        dossier = DossierBuilder.before("Nearly 2,000 died.").claim("2,000")
                .evidence("WHO", Stance.SUPPORTS, "1,868").evidence("Letter", Stance.CONTEXT, "x").build();
        SnapshotCapture capture = new SnapshotCapture(store, "Ada");
        page = capture.bytes(PAGE, "page.html", CaptureMethod.PASTED, DossierBuilder.NOW);
        picture = capture.bytes(PICTURE, "a.png", CaptureMethod.SENT, DossierBuilder.NOW);
        page.setId("snapshot-1");
        picture.setId("snapshot-2");
        source(0).getSnapshots().add(page);
        source(1).getSnapshots().add(picture);
        DossierSession.forNew(file, dossier).save();
    }

    Source source(int index) {
        return dossier.getSources().get(index);
    }

    /** Writes what was changed since. */
    void save() throws IOException {
        Files.write(file, new DossierStore().canonical(dossier));
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    Path fileOf(Snapshot snapshot) {
        String sha256 = snapshot.getSha256();
        return store.folder().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    /** All files below a folder with the digests of their bytes. */
    static TreeMap<String, String> files(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(each -> !each.equals(folder)).toList()) {
                if (Files.isRegularFile(file)) {
                    try (InputStream bytes = Files.newInputStream(file)) {
                        files.put(folder.relativize(file).toString(), Sha256.of(bytes));
                    }
                } else {
                    files.put(folder.relativize(file).toString(), "folder");
                }
            }
        }
        return files;
    }
}
