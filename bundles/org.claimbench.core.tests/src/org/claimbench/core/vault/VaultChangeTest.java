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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.NewFile;
import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new passphrase for a vault, and vaults that are not finished. */
class VaultChangeTest {

    private static final String OLD = "correct horse";
    private static final String NEW = "battery staple";
    private static final Argon2 LITTLE = new Argon2(8, 1, 1);
    private static final int SALT = 36;
    private static final SourceKey SOURCE = new SourceKey("dossier-1", "source-1");
    private static final Identity WHO = new Identity("A", "B", "C");

    private final Path folder;
    private final Path file;

    VaultChangeTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("v");
    }

    private Vault made() throws CoreException {
        Vault vault = VaultFile.create(file, OLD.toCharArray(), LITTLE);
        vault.put(SOURCE, WHO);
        vault.save();
        return vault;
    }

    private void opensWith(String passphrase) throws CoreException {
        try (Vault vault = Vault.open(file, passphrase.toCharArray())) {
            assertEquals(Optional.of(WHO), vault.get(SOURCE));
        }
    }

    private byte[] salt() throws IOException {
        return Arrays.copyOfRange(Files.readAllBytes(file), SALT, SALT + VaultKey.SALT_BYTES);
    }

    @Test
    void theNewPassphraseOpensItAndTheOldOneNoLonger() throws CoreException, IOException {
        try (Vault vault = made()) {
            byte[] salt = salt();
            char[] old = OLD.toCharArray();
            char[] other = NEW.toCharArray();
            vault.changePassphrase(old, other);
            assertArrayEquals(new char[OLD.length()], old);
            assertArrayEquals(new char[NEW.length()], other);
            assertFalse(Arrays.equals(salt, salt()));
            vault.save();
        }
        opensWith(NEW);
        assertEquals(NLS.bind(Messages.Vault_wrongPassphrase, "v"),
                assertThrows(CoreException.class, () -> opensWith(OLD)).getMessage());
    }

    @Test
    void aWrongOldOrAShortNewOneChangesNothing() throws CoreException, IOException {
        try (Vault vault = made()) {
            byte[] before = Files.readAllBytes(file);
            assertEquals(NLS.bind(Messages.Vault_wrongPassphrase, "v"), assertThrows(CoreException.class,
                    () -> vault.changePassphrase("wrong one".toCharArray(), NEW.toCharArray())).getMessage());
            assertEquals(NLS.bind(Messages.Vault_passphraseTooShort, 8), assertThrows(CoreException.class,
                    () -> vault.changePassphrase(OLD.toCharArray(), "brief".toCharArray())).getMessage());
            assertArrayEquals(before, Files.readAllBytes(file));
        }
        opensWith(OLD);
    }

    @Test
    void aDiskThatFailsLeavesTheOldVaultWhole() throws CoreException, IOException {
        try (Vault vault = made()) {
            byte[] before = Files.readAllBytes(file);
            CoreException failed = assertThrows(CoreException.class,
                    () -> vault.changePassphrase(OLD.toCharArray(), NEW.toCharArray(), (to, bytes, guard) -> {
                        throw new IOException("no space left");
                    }));
            assertEquals(NLS.bind(Messages.Vault_cannotWrite, "v", "no space left"), failed.getMessage());
            assertArrayEquals(before, Files.readAllBytes(file));
            vault.save();
        }
        opensWith(OLD);
    }

    @Test
    void aDiskThatFailsAtTheVeryEndSaysThatEitherMayOpenIt() throws CoreException {
        try (Vault vault = made()) {
            CoreException failed = assertThrows(CoreException.class,
                    () -> vault.changePassphrase(OLD.toCharArray(), NEW.toCharArray(), (to, bytes, guard) -> {
                        Files.write(to, bytes);
                        throw new IOException("flush failed");
                    }));
            assertEquals(NLS.bind(Messages.Vault_notConfirmed, "v", "flush failed"), failed.getMessage());
        }
        opensWith(NEW);
    }

    @Test
    void aVaultThatWasKilledInTheMakingIsNotInTheWay() throws CoreException, IOException {
        try (NewFile killed = new NewFile(FileSteps.REAL, folder)) {
            killed.stream().write(1);
            assertFalse(Files.exists(file));
            made().close();
            opensWith(OLD);
        }
    }

    @Test
    void whatFailsLeavesNothingBehind() throws IOException {
        Files.createDirectory(file);
        CoreException refused = assertThrows(CoreException.class, this::made);
        assertEquals(NLS.bind(Messages.Vault_exists, "v"), refused.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void ofManyWhoMakeItAtOnceOneDoes() throws CoreException, InterruptedException {
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String passphrase = "passphrase " + i;
            all.add(() -> {
                VaultFile.create(file, passphrase.toCharArray(), LITTLE).close();
                return passphrase;
            });
        }
        List<String> made = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(all.size())) {
            for (Future<String> one : many.invokeAll(all)) {
                try {
                    made.add(one.get());
                } catch (ExecutionException e) {
                    assertEquals(NLS.bind(Messages.Vault_exists, "v"), e.getCause().getMessage());
                }
            }
        }
        assertEquals(1, made.size());
        try (Vault vault = Vault.open(file, made.get(0).toCharArray())) {
            assertTrue(vault.sources().isEmpty());
        }
    }
}
