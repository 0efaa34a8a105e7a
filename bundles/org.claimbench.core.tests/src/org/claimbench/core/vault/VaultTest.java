/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimbench.core.internal.Messages;
import org.claimbench.testkit.Canary;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with a vault; with little work for the key, but for one. */
class VaultTest {

    private static final String PHRASE = "Köln ist grün 😀";
    private static final Argon2 LITTLE = new Argon2(8, 1, 1);
    private static final SourceKey SOURCE = new SourceKey("dossier-1", "source-1");
    private static final Identity WHO = new Identity(Canary.NAME, "+49 221 \n “Tor 3”", "");

    private final Path folder;
    private final Path file;

    VaultTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("sources.vault");
    }

    @Test
    void keepsWhoASourceIsUnderTheRecommendedWork() throws CoreException {
        try (Vault vault = Vault.create(file, PHRASE.toCharArray())) {
            vault.put(SOURCE, WHO);
            vault.save();
        }
        try (Vault vault = Vault.open(file, PHRASE.toCharArray())) {
            assertEquals(Optional.of(WHO), vault.get(SOURCE));
            assertEquals(Optional.empty(), vault.get(new SourceKey("dossier-2", "source-1")));
        }
    }

    @Test
    void forgetsOnDemandAndServesManyDossiers() throws CoreException {
        SourceKey other = new SourceKey("dossier-2", "source-1");
        try (Vault vault = made()) {
            vault.put(other, new Identity("B", "", "notes"));
            vault.remove(SOURCE);
            vault.save();
        }
        try (Vault vault = open()) {
            assertEquals(Set.of(other), vault.sources());
            assertEquals(Optional.of(new Identity("B", "", "notes")), vault.get(other));
        }
    }

    @Test
    void neverWritesTheSameBytesTwiceNorAnyNameInThem() throws CoreException, IOException {
        try (Vault vault = made()) {
            byte[] first = Files.readAllBytes(file);
            vault.save();
            assertFalse(Arrays.equals(first, Files.readAllBytes(file)));
            assertEquals(Set.of(), Canary.in(first));
            assertEquals(Set.of(), Canary.in(WHO.toString() + vault + SOURCE));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anotherPassphraseIsTurnedDownInOneSentence() throws CoreException {
        made().close();
        CoreException refused = assertThrows(CoreException.class,
                () -> Vault.open(file, "Köln ist grau 😀".toCharArray()));
        assertEquals(NLS.bind(Messages.Vault_wrongPassphrase, "sources.vault"), refused.getMessage());
    }

    @Test
    void thePassphraseIsWipedHoweverItEnds() throws CoreException {
        made().close();
        char[] right = PHRASE.toCharArray();
        open(right).close();
        assertArrayEquals(new char[right.length], right);
        char[] wrong = "wrong one".toCharArray();
        assertThrows(CoreException.class, () -> Vault.open(file, wrong));
        assertArrayEquals(new char[wrong.length], wrong);
        char[] brief = "brief".toCharArray();
        CoreException refused = assertThrows(CoreException.class, () -> Vault.create(folder.resolve("b"), brief));
        assertArrayEquals(new char[brief.length], brief);
        assertEquals(NLS.bind(Messages.Vault_passphraseTooShort, 8), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("b")));
    }

    @Test
    void anExistingFileIsNotReplacedByANewVault() throws IOException {
        Files.writeString(file, "mine");
        CoreException refused = assertThrows(CoreException.class,
                () -> VaultFile.create(file, PHRASE.toCharArray(), LITTLE));
        assertEquals(NLS.bind(Messages.Vault_exists, "sources.vault"), refused.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws CoreException, IOException {
        try (Vault here = made(); Vault there = open()) {
            there.put(new SourceKey("dossier-9", "source-9"), WHO);
            there.save();
            byte[] theirs = Files.readAllBytes(file);
            here.remove(SOURCE);
            CoreException refused = assertThrows(CoreException.class, here::save);
            assertEquals(NLS.bind(Messages.Vault_changedOnDisk, "sources.vault"), refused.getMessage());
            assertArrayEquals(theirs, Files.readAllBytes(file));
        }
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        CoreException missing = assertThrows(CoreException.class, () -> Vault.open(file, PHRASE.toCharArray()));
        assertEquals(NLS.bind(Messages.Vault_missing, "sources.vault"), missing.getMessage());
        CoreException nowhere = assertThrows(CoreException.class,
                () -> VaultFile.create(folder.resolve("no/v"), PHRASE.toCharArray(), LITTLE));
        assertEquals(NLS.bind(Messages.Vault_cannotWrite, "v", Messages.Trouble_noFolder), nowhere.getMessage());
    }

    @Test
    void onlyItsOwnerMayReadIt() throws CoreException, IOException {
        made().close();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void theSameEntriesAreTheSameBytesBeforeTheyAreEncrypted() throws IOException {
        var one = new java.util.TreeMap<SourceKey, Identity>();
        one.put(new SourceKey("b", "1"), WHO);
        one.put(new SourceKey("a", "2"), new Identity("", "", ""));
        assertEquals(one, Entries.read(Entries.write(one)));
        assertArrayEquals(Entries.write(one), Entries.write(Entries.read(Entries.write(one))));
        byte[] content = Entries.write(one);
        for (int length = 0; length < content.length; length++) {
            byte[] part = Arrays.copyOf(content, length);
            assertThrows(IOException.class, () -> Entries.read(part));
        }
        assertThrows(IOException.class, () -> Entries.read(Arrays.copyOf(content, content.length + 1)));
        assertNotEquals(0, content.length);
        assertTrue(content.length < 200);
    }

    private Vault made() throws CoreException {
        Vault vault = VaultFile.create(file, PHRASE.toCharArray(), LITTLE);
        vault.put(SOURCE, WHO);
        vault.save();
        return vault;
    }

    private Vault open() throws CoreException {
        return open(PHRASE.toCharArray());
    }

    private Vault open(char[] passphrase) throws CoreException {
        return Vault.open(file, passphrase);
    }
}
