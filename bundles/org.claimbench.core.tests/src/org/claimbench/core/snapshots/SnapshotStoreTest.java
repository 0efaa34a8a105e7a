/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Dossier;
import org.claimbench.model.Presence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are kept are kept as they are, and only once. */
class SnapshotStoreTest {

    private static final byte[] PAGE = "<p>1,868 died</p>".getBytes(StandardCharsets.UTF_8);
    // sha256sum of the same bytes
    private static final String DIGEST = "94c8eda122639cf99076d4842020424aec7ee8b3e8fca9e642caca4cc0761caa";

    private final Path folder;
    private final Path dossier;
    private final SnapshotStore store;

    SnapshotStoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder.toRealPath();
        dossier = this.folder.resolve("chips.dossier");
        store = SnapshotStore.beside(dossier);
    }

    private static byte[] read(SnapshotStore store, String sha256) throws CoreException, IOException {
        try (InputStream bytes = store.open(sha256)) {
            return bytes.readAllBytes();
        }
    }

    private static String sentence(CoreException failure) {
        return failure.getStatus().getMessage();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private Path file() {
        return folder.resolve("chips.snapshots").resolve(DIGEST.substring(0, 2)).resolve(DIGEST.substring(2));
    }

    @Test
    void bytesAreKeptUnderTheirDigestAndComeBackWhole() throws CoreException, IOException {
        assertEquals(new StoredSnapshot(DIGEST, PAGE.length), store.put(PAGE));
        assertArrayEquals(PAGE, Files.readAllBytes(file()));
        assertArrayEquals(PAGE, read(store, DIGEST));
        assertEquals(SnapshotState.PRESENT, store.state(DIGEST));
    }

    @Test
    void theSameBytesAreKeptOnce() throws CoreException, IOException {
        Path page = Files.write(folder.resolve("page.html"), PAGE);
        assertEquals(store.put(PAGE), store.put(page));
        assertEquals(2, files().size());
    }

    @Test
    void aSwappedByteIsFoundAndMendedByTakingTheBytesInAgain() throws CoreException, IOException {
        store.put(PAGE);
        byte[] swapped = PAGE.clone();
        swapped[4]++;
        Files.write(file(), swapped);
        assertEquals(SnapshotState.DAMAGED, store.state(DIGEST));
        String sentence = sentence(assertThrows(CoreException.class, () -> store.open(DIGEST)));
        assertEquals("The snapshot " + DIGEST + " is damaged: " + file()
                + " holds other bytes than were taken in. Restore that file from a backup.", sentence);
        store.put(PAGE);
        assertArrayEquals(PAGE, read(store, DIGEST));
    }

    @Test
    void oneThatIsNotThereIsNamed() {
        assertEquals(SnapshotState.MISSING, store.state(DIGEST));
        String sentence = sentence(assertThrows(CoreException.class, () -> store.open(DIGEST)));
        assertTrue(sentence.contains(DIGEST) && sentence.contains(file().toString()), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "/etc/passwd", "ab", "ab/cdef", "..\\..\\secret",
            "zz00000000000000000000000000000000000000000000000000000000000000",
            "../0000000000000000000000000000000000000000000000000000000000000",
            "ABCDEF0000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000000\n"})
    void nothingElseThanADigestNamesAFile(String name) {
        assertEquals(SnapshotState.MISSING, store.state(name));
        String sentence = sentence(assertThrows(CoreException.class, () -> store.open(name)));
        assertTrue(sentence.endsWith("is not the name of a snapshot. Restore the dossier from an earlier version."),
                sentence);
    }

    @Test
    void whatIsTooLargeIsRefusedAndLeavesNothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertEquals("The snapshot has more than 256 MB, the limit for a snapshot. Take in the part that matters.",
                sentence(assertThrows(CoreException.class, () -> store.put(endless))));
        assertEquals(List.of(), files());
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line went dead");
                }
                return 'a';
            }
        };
        assertTrue(sentence(assertThrows(CoreException.class, () -> store.put(broken))).contains("the line went dead"));
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderOrAMissingFileIsNamed() {
        assertTrue(sentence(assertThrows(CoreException.class, () -> store.put(folder))).contains("is a folder"));
        assertTrue(sentence(assertThrows(CoreException.class, () -> store.put(folder.resolve("no.html"))))
                .startsWith("no.html could not be taken in"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("chips.snapshots"), "in the way");
        assertTrue(sentence(assertThrows(CoreException.class, () -> store.put(PAGE))).contains("chips.snapshots"));
        assertEquals("in the way", Files.readString(folder.resolve("chips.snapshots")));
    }

    @Test
    void theFolderLiesBesideTheFileThatALinkPointsTo() throws CoreException, IOException {
        DossierBuilder.before("Some words.").write(dossier);
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("desk")).resolve("my.dossier"),
                dossier);
        assertEquals(store.folder(), SnapshotStore.beside(link).folder());
    }

    @Test
    void theFolderMayBeALinkToADiskWithMoreRoom() throws CoreException, IOException {
        Files.createSymbolicLink(store.folder(), Files.createDirectory(folder.resolve("disk")));
        store.put(PAGE);
        assertEquals(List.of(DIGEST), store.all());
        Path other = folder.resolve("other.dossier");
        store.copyTo(other, null);
        assertArrayEquals(PAGE, read(SnapshotStore.beside(other), DIGEST));
    }

    @Test
    void unusedOnesAreListedAndStay() throws CoreException, IOException {
        String other = store.put(new byte[] {1}).sha256();
        Snapshot snapshot = new SnapshotCapture(store, "Ada").bytes(PAGE, "page.html", CaptureMethod.PASTED,
                DossierBuilder.NOW);
        Dossier work = DossierBuilder.before("Some words.").claim("words").evidence("WHO", Stance.SUPPORTS, "x")
                .build();
        work.getSources().get(0).getSnapshots().add(snapshot);
        Files.writeString(store.folder().resolve("notes.txt"), "not a snapshot");
        assertEquals(List.of(other), store.unused(work));
        assertEquals(3, files().size());
        work.getSources().get(0).getSnapshots().clear();
        work.getDocuments().get(0).currentRevision().setOriginal(snapshot);
        assertEquals(List.of(other), store.unused(work));
        work.getDocuments().get(0).currentRevision().setOriginal(null);
        assertEquals(Stream.of(DIGEST, other).sorted().toList(), store.unused(work));
    }

    @Test
    void aCaptureTellsWhatIsKnownOfAFile() throws CoreException, IOException {
        Path page = Files.write(folder.resolve("page\u0001.html"), PAGE);
        Snapshot snapshot = new SnapshotCapture(store, "Ada").file(page, CaptureMethod.FILE,
                DossierBuilder.NOW.plusMillis(5));
        assertEquals(DIGEST, snapshot.getSha256());
        assertEquals(PAGE.length, snapshot.getSize());
        assertEquals("text/html", snapshot.getMediaType());
        assertEquals("page\uFFFD.html", snapshot.getName());
        assertEquals(DossierBuilder.NOW, snapshot.getCaptured());
        assertEquals(CaptureMethod.FILE, snapshot.getMethod());
        assertEquals(Presence.PRESENT, snapshot.getPresence());
        assertEquals("Ada", snapshot.getBy());
        assertTrue(snapshot.getId().startsWith("snapshot-"));
        assertArrayEquals(PAGE, read(store, snapshot.getSha256()));
    }

    @Test
    void anotherDossierGetsCopiesAndDamagedOnesStayBehind() throws CoreException, IOException {
        store.put(PAGE);
        String damaged = store.put(new byte[] {1}).sha256();
        Files.write(store.file(damaged), new byte[] {2});
        Path other = folder.resolve("other.dossier");
        assertEquals(List.of(damaged), store.copyTo(other, null));
        assertArrayEquals(PAGE, read(SnapshotStore.beside(other), DIGEST));
        assertArrayEquals(PAGE, read(store, DIGEST));
        assertEquals(SnapshotState.MISSING, SnapshotStore.beside(other).state(damaged));
        assertEquals(List.of(), store.copyTo(dossier, null));
    }

    @Test
    void snapshotsFollowTheirDossier() throws CoreException, IOException {
        store.put(PAGE);
        Path later = Files.createDirectory(folder.resolve("today")).resolve("later.dossier");
        store.moveTo(later);
        assertArrayEquals(PAGE, read(SnapshotStore.beside(later), DIGEST));
        assertFalse(Files.exists(store.folder()));
        store.moveTo(later); // there is nothing to move any more
    }

    @Test
    void snapshotsThatLieThereAlreadyAreKept() throws CoreException, IOException {
        Path other = folder.resolve("other.dossier");
        String there = SnapshotStore.beside(other).put(new byte[] {7}).sha256();
        store.put(PAGE);
        String damaged = store.put(new byte[] {1}).sha256();
        try (OutputStream more = Files.newOutputStream(store.file(damaged))) {
            more.write(9);
        }
        store.moveTo(other);
        assertArrayEquals(PAGE, read(SnapshotStore.beside(other), DIGEST));
        assertArrayEquals(new byte[] {7}, read(SnapshotStore.beside(other), there));
        assertEquals(List.of(damaged), store.all());
    }
}
