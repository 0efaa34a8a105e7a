/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.claimbench.model.Presence;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed is what is unpacked. */
class PackTest {

    private final Path folder;
    private final PackedWork work;
    private final Path pack;

    PackTest(@TempDir Path folder) throws CoreException, IOException {
        this.folder = folder.toRealPath();
        work = new PackedWork(this.folder.resolve("desk").resolve("chips.dossier"));
        pack = this.folder.resolve("chips.zip");
    }

    private static List<String> entries(Path pack) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
        }
    }

    private static String place(String sha256) {
        return "chips.snapshots/" + sha256.substring(0, 2) + '/' + sha256.substring(2);
    }

    @Test
    void aRoundTripIsByteForByte() throws CoreException, IOException {
        assertEquals(new Packed(2, List.of(), List.of()), new Packer().pack(work.file, pack));
        Path colleague = folder.resolve("colleague").resolve("today");
        assertEquals(colleague.resolve("chips.dossier"), new Unpacker().unpack(pack, colleague));
        assertEquals(PackedWork.files(work.file.getParent()), PackedWork.files(colleague));
        assertEquals(6, PackedWork.files(colleague).size());
    }

    @Test
    void thePackHoldsTheDossierAndItsSnapshotsInOrder() throws CoreException, IOException {
        work.store.put(new byte[] {42}); // not named in the dossier
        Files.writeString(work.file.resolveSibling("secret.txt"), "not of this dossier");
        new Packer().pack(work.file, pack);
        assertEquals(Stream.concat(Stream.of("chips.dossier"),
                Stream.of(work.page, work.picture).map(snapshot -> place(snapshot.getSha256())).sorted()).toList(),
                entries(pack));
    }

    @Test
    void whoAProtectedSourceIsGoesToNobody() throws IOException {
        Files.writeString(pack, "the pack of yesterday");
        work.source(1).setProtected(true);
        work.source(1).setPublisher("Jane Doe");
        work.save();
        String refusal = assertThrows(CoreException.class, () -> new Packer().pack(work.file, pack)).getMessage();
        assertTrue(refusal.startsWith("chips.dossier was not packed. The protected source"), refusal);
        assertFalse(refusal.contains("Jane"), refusal);
        assertEquals("the pack of yesterday", Files.readString(pack));
    }

    @Test
    void packedTwiceItIsTheSameBytes() throws CoreException, IOException {
        new Packer().pack(work.file, pack);
        byte[] first = Files.readAllBytes(pack);
        PackedWork again = new PackedWork(folder.resolve("elsewhere").resolve("chips.dossier"));
        Files.write(again.file, work.bytes());
        Files.setLastModifiedTime(again.file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        new Packer().pack(again.file, pack);
        assertArrayEquals(first, Files.readAllBytes(pack));
    }

    @Test
    void missingAndDamagedSnapshotsAreToldAndTheOthersArePacked() throws CoreException, IOException {
        Files.delete(work.fileOf(work.page));
        assertEquals(new Packed(1, List.of(work.page.getSha256()), List.of()), new Packer().pack(work.file, pack));
        Files.write(work.fileOf(work.picture), new byte[] {9});
        assertEquals(0, new Packer().pack(work.file, pack).snapshots());
        assertEquals(2, new Packer().pack(work.file, pack).missing().size());
        Path dossier = new Unpacker().unpack(pack, folder.resolve("there"));
        assertArrayEquals(work.bytes(), Files.readAllBytes(dossier));
    }

    @Test
    void whatIsWithheldOrCameFromAProtectedSourceStaysAtHome() throws CoreException, IOException {
        work.source(1).setProtected(true);
        work.picture.setName(null); // as protecting it leaves it
        work.save();
        assertEquals(new Packed(1, List.of(), List.of(work.picture.getSha256())), new Packer().pack(work.file, pack));
        assertFalse(entries(pack).contains(place(work.picture.getSha256())));
        work.page.setPresence(Presence.WITHHELD);
        work.save();
        assertEquals(0, new Packer().pack(work.file, pack).snapshots());
        assertEquals(List.of("chips.dossier"), entries(pack));
    }

    @Test
    void aDigestThatIsAPathPacksNoFile() throws CoreException, IOException {
        Files.writeString(folder.resolve("secret.txt"), "a secret");
        work.page.setSha256("../../secret.txt");
        work.save();
        assertEquals(List.of("../../secret.txt"), new Packer().pack(work.file, pack).missing());
        assertEquals(List.of("chips.dossier", place(work.picture.getSha256())), entries(pack));
    }

    @Test
    void aNameThatOthersCannotHaveIsRefused() throws IOException {
        for (String name : List.of("a:b.dossier", "con.dossier", "work.xml", ".dossier", "a .dossier",
                "a\\b.dossier")) {
            Path file = Files.write(work.file.resolveSibling(name), work.bytes());
            String sentence = assertThrows(CoreException.class, () -> new Packer().pack(file, pack)).getMessage();
            assertTrue(sentence.startsWith(name + " cannot be packed under this name"), sentence);
            assertFalse(Files.exists(pack));
        }
    }

    @Test
    void whatIsNoDossierIsNotPackedAndAnOldPackStays() throws IOException {
        Path other = Files.writeString(folder.resolve("x.dossier"), "no dossier");
        Files.writeString(pack, "old");
        assertThrows(CoreException.class, () -> new Packer().pack(other, pack));
        assertThrows(CoreException.class, () -> new Packer().pack(folder.resolve("none.dossier"), pack));
        assertEquals("old", Files.readString(pack));
        assertEquals(4, PackedWork.files(folder).keySet().stream().filter(name -> !name.contains("snapshots"))
                .count());
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        String sentence = assertThrows(CoreException.class,
                () -> new Packer().pack(work.file, folder.resolve("none").resolve("x.zip"))).getMessage();
        assertTrue(sentence.startsWith("x.zip could not be written: there is no such folder."), sentence);
    }
}
