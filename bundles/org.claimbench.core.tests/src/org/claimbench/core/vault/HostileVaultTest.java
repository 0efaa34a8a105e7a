/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of a vault can be changed unseen, by accident or on purpose. */
class HostileVaultTest {

    private static final String PHRASE = "correct horse";
    private static final int VERSION = 16;
    private static final int KIBIBYTES = 24;
    private static final int SALT = 36;
    private static final int PROOF = 52;
    private static final int NONCE = 68;

    private final Path file;
    private final byte[] whole;

    HostileVaultTest(@TempDir Path folder) throws CoreException, IOException {
        file = folder.resolve("v");
        try (Vault vault = VaultFile.create(file, PHRASE.toCharArray(), new Argon2(8, 1, 1))) {
            vault.put(new SourceKey("dossier-1", "source-1"), new Identity("A", "B", "C"));
            vault.save();
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void aFlippedBitAnywhereIsDamage() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            assertEquals(at < VERSION ? said(Messages.Vault_foreign) : said(Messages.Vault_damaged), opened(flipped));
        }
    }

    @Test
    void aFileThatEndsTooEarlyIsDamage() throws IOException {
        for (int length = 0; length < whole.length; length++) {
            assertEquals(length < VERSION ? said(Messages.Vault_foreign) : said(Messages.Vault_damaged),
                    opened(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void aBitThatIsFlippedOnPurposeIsFoundByTheKey() throws IOException {
        for (int at = SALT; at < whole.length - 32; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            assertEquals(said(at < NONCE ? Messages.Vault_wrongPassphrase : Messages.Vault_tampered),
                    opened(consistent(flipped)), "byte " + at);
        }
    }

    @Test
    void parametersThatAreChangedOnPurposeOpenNothing() throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (int at = VERSION; at < SALT; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 1 << bit;
                sentences.add(opened(consistent(flipped)));
            }
        }
        assertEquals(new TreeSet<>(Set.of(said(Messages.Vault_newer), said(Messages.Vault_unbearable),
                said(Messages.Vault_wrongPassphrase))), sentences);
    }

    @Test
    void aHundredGigabytesAreNotTaken() throws IOException {
        byte[] greedy = whole.clone();
        ByteBuffer.wrap(greedy).putInt(KIBIBYTES, 100 * 1024 * 1024);
        assertEquals(said(Messages.Vault_unbearable), opened(consistent(greedy)));
    }

    @Test
    void contentThatIsMissingOrTakenFromAnOlderSaveOfAnotherHeaderIsFound() throws IOException {
        byte[] none = Arrays.copyOf(whole, NONCE + 12 + 16 + 32);
        assertEquals(said(Messages.Vault_tampered), opened(consistent(none)));
        byte[] proofOfNothing = whole.clone();
        Arrays.fill(proofOfNothing, PROOF, NONCE, (byte) 0);
        assertEquals(said(Messages.Vault_wrongPassphrase), opened(consistent(proofOfNothing)));
    }

    @Test
    void anythingElseIsNoVault() throws IOException {
        assertEquals(said(Messages.Vault_foreign), opened("<?xml version='1.0'?><dossier/>".getBytes()));
        assertEquals(said(Messages.Vault_foreign), opened(new byte[VaultFile.MAX_BYTES + 1]));
    }

    @Test
    void whatWasNotTouchedOpens() throws CoreException, IOException {
        Files.write(file, consistent(whole.clone()));
        try (Vault vault = Vault.open(file, PHRASE.toCharArray())) {
            assertTrue(vault.get(new SourceKey("dossier-1", "source-1")).isPresent());
        }
    }

    private String opened(byte[] content) throws IOException {
        Files.write(file, content);
        return assertThrows(CoreException.class, () -> Vault.open(file, PHRASE.toCharArray()).close()).getMessage();
    }

    private static String said(String sentence) {
        return NLS.bind(sentence, "v");
    }

    // Puts the checksum right, as somebody would who means it.
    private static byte[] consistent(byte[] content) {
        try {
            int body = content.length - 32;
            byte[] checksum = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(content, body));
            System.arraycopy(checksum, 0, content, body, checksum.length);
            return content;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
