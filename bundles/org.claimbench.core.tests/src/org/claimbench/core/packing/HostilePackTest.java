/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

import org.claimbench.core.files.Folders;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack from a stranger ends in one sentence and leaves the folder as it was. */
class HostilePackTest {

    private final Path folder;
    private final Path pack;
    private final Path target;
    private final PackedWork work;
    private final String pageEntry;

    HostilePackTest(@TempDir Path folder) throws CoreException, IOException {
        this.folder = folder.toRealPath();
        work = new PackedWork(this.folder.resolve("desk").resolve("chips.dossier"));
        pack = this.folder.resolve("bad.zip");
        target = this.folder.resolve("target");
        pageEntry = PackNames.snapshot("chips.dossier", work.page.getSha256());
    }

    private Zip good() throws IOException {
        return new Zip().with("chips.dossier", work.bytes()).with(pageEntry, PackedWork.PAGE);
    }

    private String refused() throws IOException {
        SortedMap<String, String> before = PackedWork.files(folder);
        String sentence = assertThrows(CoreException.class, () -> new Unpacker().unpack(pack, target)).getStatus()
                .getMessage();
        assertEquals(before, PackedWork.files(folder));
        Files.createDirectory(target);
        Files.writeString(target.resolve("mine.txt"), "mine");
        assertThrows(CoreException.class, () -> new Unpacker().unpack(pack, target));
        assertEquals(Map.of("mine.txt", PackedWork.files(target).get("mine.txt")), PackedWork.files(target));
        Files.delete(target.resolve("mine.txt"));
        Files.delete(target);
        assertTrue(sentence.contains("bad.zip") && sentence.endsWith(".") && sentence.indexOf('\n') < 0, sentence);
        return sentence;
    }

    @Test
    void aPackThatSomebodyZippedAgainIsAllRight() throws CoreException, IOException {
        good().write(pack);
        assertEquals(target.resolve("chips.dossier"), new Unpacker().unpack(pack, target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../slip.txt", "chips.snapshots/../../slip.txt", "/tmp/slip.txt", "C:\\slip.txt",
            "chips.snapshots\\ab\\cd", "..\\slip.dossier", "../slip.dossier", "/slip.dossier", "sub/other.dossier",
            "readme.txt", "inner.zip", "chips.snapshots/", "chips.snapshots/ab/", "chips.snapshots/ab/cdef",
            "other.snapshots/aa/00000000000000000000000000000000000000000000000000000000000000",
            "chips.snapshots/AA/00000000000000000000000000000000000000000000000000000000000000",
            "chips.snapshots/aa/00000000000000000000000000000000000000000000000000000000000000/x",
            "CHIPS.snapshots/x", ".claimbench-x.tmp", ".dossier", "a\nb"})
    void whatIsNeitherDossierNorSnapshotIsRefused(String name) throws IOException {
        good().with(name, name.endsWith("/") ? new byte[0] : new byte[] {1}).write(pack);
        String sentence = refused();
        assertTrue(sentence.contains("which is neither the dossier nor one of its snapshots"), sentence);
    }

    @Test
    void aZipInAZipIsNotOpened() throws IOException {
        new Zip().with("good.zip", good().bytes()).write(pack);
        assertTrue(refused().contains("“good.zip”"));
    }

    @Test
    void twoDossiersAreRefused() throws IOException {
        good().with("other.dossier", work.bytes()).write(pack);
        assertTrue(refused().contains("more than one dossier"));
    }

    @Test
    void noDossierAtAllIsRefused() throws IOException {
        new Zip().with(pageEntry, PackedWork.PAGE).write(pack);
        refused();
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        byte[] twins = new Zip().with("chips.dossier", work.bytes()).with("chipz.dossier", work.bytes()).bytes();
        Files.write(pack, Zip.replaced(twins, "chipz.dossier", "chips.dossier"));
        String sentence = refused();
        assertTrue(sentence.contains("twice") || sentence.contains("damaged"), sentence);
    }

    @Test
    void aSnapshotOfOtherBytesIsRefused() throws IOException {
        new Zip().with("chips.dossier", work.bytes()).with(pageEntry, "<p>9,999 died</p>".getBytes()).write(pack);
        assertTrue(refused().contains(work.page.getSha256() + "” holds other bytes"));
    }

    @Test
    void aSnapshotThatTheDossierDoesNotNameIsRefused() throws CoreException, IOException {
        String sha256 = work.store.put(new byte[] {77}).sha256();
        good().with(PackNames.snapshot("chips.dossier", sha256), new byte[] {77}).write(pack);
        assertTrue(refused().contains("neither the dossier nor one of its snapshots"));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        good().with("chips.snapshots/aa/" + "0".repeat(62), new byte[200_000_000]).write(pack);
        assertTrue(Files.size(pack) < 1_000_000);
        assertTrue(refused().contains("more than a pack may"));
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStopped() throws IOException {
        byte[] bomb = new Zip().with("chips.dossier", work.bytes()).with(pageEntry, new byte[100_000_000]).bytes();
        // its size, 0x05F5E100, and the data descriptor's copy of it
        Files.write(pack, Zip.replaced(bomb, "\u0000\u00E1\u00F5\u0005", "\u0011\u0000\u0000\u0000"));
        assertTrue(refused().contains("damaged"));
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        Zip zip = good();
        for (int i = 0; i < PackLimits.MAX_ENTRIES; i++) {
            zip.with("chips.snapshots/aa/" + "%062d".formatted(i), new byte[0]);
        }
        zip.write(pack);
        assertTrue(refused().contains("more than the 10000 files"));
    }

    @Test
    void aPackThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
        byte[] whole = good().bytes();
        for (int length : new int[] {0, 1, 30, whole.length / 4, whole.length / 2, whole.length - 23,
                whole.length - 1}) {
            Files.write(pack, Arrays.copyOf(whole, length));
            assertTrue(refused().contains("damaged"), () -> "after " + length);
        }
    }

    @Test
    void aSwappedByteAnywhereIsNoticedOrHarmless() throws CoreException, IOException {
        new Packer().pack(work.file, pack);
        byte[] whole = Files.readAllBytes(pack);
        SortedMap<String, String> good = PackedWork.files(work.file.getParent());
        for (int i = 0; i < whole.length; i += 17) {
            byte[] swapped = whole.clone();
            swapped[i] ^= 0x21;
            Files.write(pack, swapped);
            try {
                new Unpacker().unpack(pack, target);
                assertEquals(good.values().stream().sorted().toList(),
                        PackedWork.files(target).values().stream().sorted().toList(), "byte " + i);
                Folders.delete(target);
            } catch (CoreException e) {
                assertTrue(e.getMessage().contains("bad.zip"), e.getMessage());
            }
            assertTrue(Files.notExists(target));
        }
    }

    @Test
    void aDossierThatCannotBeOpenedIsRefused() throws IOException {
        new Zip().with("chips.dossier", new byte[] {'x'}).write(pack);
        assertTrue(refused().contains("its dossier cannot be opened: chips.dossier"));
    }

    @Test
    void nothingThatExistsIsReplaced() throws CoreException, IOException {
        new Packer().pack(work.file, pack);
        Files.createDirectory(target);
        Files.writeString(target.resolve("chips.dossier"), "an hour of work");
        SortedMap<String, String> before = PackedWork.files(target);
        String sentence = assertThrows(CoreException.class, () -> new Unpacker().unpack(pack, target)).getMessage();
        assertTrue(sentence.contains("exists already"), sentence);
        assertEquals(before, PackedWork.files(target));
        Files.delete(target.resolve("chips.dossier"));
        Files.createDirectory(target.resolve("chips.snapshots"));
        assertThrows(CoreException.class, () -> new Unpacker().unpack(pack, target));
        assertEquals(Map.of("chips.snapshots", "folder"), PackedWork.files(target));
    }

    @Test
    void whatIsNoFileIsNamed() {
        assertTrue(assertThrows(CoreException.class, () -> new Unpacker().unpack(folder, target)).getMessage()
                .contains("is a folder"));
        assertTrue(assertThrows(CoreException.class, () -> new Unpacker().unpack(folder.resolve("no.zip"), target))
                .getMessage().startsWith("no.zip could not be read"));
    }
}
