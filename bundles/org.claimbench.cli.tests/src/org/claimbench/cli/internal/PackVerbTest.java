/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier goes to a colleague with all that belongs to it. */
class PackVerbTest {

    private final Path folder;
    private final Path dossier;
    private final Path pack;
    private final SnapshotStore store;
    private String sha256 = "";

    PackVerbTest(@TempDir Path folder) throws IOException {
        this.folder = folder.toRealPath();
        dossier = this.folder.resolve(Names.awkward("chips") + ".dossier");
        pack = this.folder.resolve("chips.zip");
        store = SnapshotStore.beside(dossier);
    }

    @BeforeEach
    void write() throws CoreException, IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>1,868</p>");
        Snapshot snapshot = new SnapshotCapture(store, "Ada").file(page, CaptureMethod.FILE, DossierBuilder.NOW);
        sha256 = snapshot.getSha256();
        Dossier work = DossierBuilder.before("2,000 died.").claim("2,000").evidence("WHO", Stance.SUPPORTS, "x")
                .build();
        work.getSources().get(0).getSnapshots().add(snapshot);
        DossierSession.forNew(dossier, work).save();
    }

    private Path file() {
        return store.folder().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    @Test
    void what_is_packed_is_what_a_colleague_unpacks() throws IOException {
        Path there = folder.resolve("colleague");
        Path unpacked = there.resolve(dossier.getFileName());

        assertEquals(new Run(0, pack + "\n", ""), Run.of("pack", dossier, "-o", pack));
        assertEquals(new Run(0, unpacked + "\n", ""), Run.of("unpack", pack, "-o", there));

        assertArrayEquals(Files.readAllBytes(dossier), Files.readAllBytes(unpacked));
        assertEquals("<p>1,868</p>",
                Files.readString(there.resolve(folder.relativize(file()))));
        assertEquals(Run.of("check", dossier), Run.of("check", unpacked));
    }

    @Test
    void a_missing_snapshot_is_told() throws IOException {
        Files.delete(file());

        Run run = Run.of("pack", dossier, "-o", pack);

        assertEquals(1, run.code());
        assertEquals(pack + "\n", run.out());
        assertEquals("Not in the pack: the snapshot " + sha256 + " is missing or damaged in " + store.folder() + ".\n",
                run.err());
        assertEquals(0, Run.of("unpack", pack, "-o", folder.resolve("there")).code());
    }

    @Test
    void nothing_that_exists_is_replaced() throws IOException {
        Files.writeString(pack, "older");

        Run run = Run.of("pack", dossier, "-o", pack);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("exists already"), run.err());
        assertEquals("older", Files.readString(pack));
        assertEquals(0, Run.of("pack", dossier, "-o", pack, "--force").code());
        Run back = Run.of("unpack", pack, "-o", folder);
        assertEquals(3, back.code());
        assertTrue(back.oneSentence() && back.err().contains("exists already"), back.err());
    }

    @Test
    void the_dossier_itself_is_not_overwritten_even_by_force() throws IOException {
        byte[] before = Files.readAllBytes(dossier);

        Run run = Run.of("pack", dossier, "-o", dossier, "--force");

        assertEquals(2, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertArrayEquals(before, Files.readAllBytes(dossier));
    }

    @Test
    void a_hostile_pack_ends_in_one_sentence_and_leaves_nothing() throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        try (OutputStream bytes = Files.newOutputStream(hostile); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../slip.txt"));
            zip.write(1);
        }
        Path cut = Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4});

        for (Path bad : new Path[] {hostile, cut, folder.resolve("none.zip"), folder}) {
            Run run = Run.of("unpack", bad, "-o", folder.resolve("there"));
            assertEquals(3, run.code());
            assertEquals("", run.out());
            assertTrue(run.oneSentence() && run.err().contains(bad.getFileName().toString()), run.err());
        }
        assertFalse(Files.exists(folder.resolve("there")));
        assertFalse(Files.exists(folder.resolve("slip.txt")));
    }

    @Test
    void no_dossier_is_named() {
        Run run = Run.of("pack", folder.resolve("none.dossier"), "-o", pack);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("none.dossier"), run.err());
        assertFalse(Files.exists(pack));
    }

    @Test
    void check_tells_of_missing_damaged_and_unused_snapshots() throws CoreException, IOException {
        String unused = store.put(new byte[] {1}).sha256();
        Run good = Run.of("check", dossier);
        Files.writeString(file(), "<p>9,868</p>");
        Run damaged = Run.of("check", dossier);
        Files.delete(file());
        Run missing = Run.of("check", dossier);

        assertFalse(good.out().contains("snapshot-is-there"));
        assertEquals("Not used by the dossier, and left as it is: "
                + store.folder().resolve(unused.substring(0, 2)).resolve(unused.substring(2)) + "\n", good.err());
        assertEquals(1, damaged.code());
        assertTrue(damaged.out().contains("error  snapshot-is-there  The file " + file()), damaged.out());
        assertTrue(missing.out().contains("warning  snapshot-is-there  The snapshot “page.html” is not there"),
                missing.out());
    }
}
