/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import org.claimbench.core.internal.Sha256;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The parts of a vault file, version 1, all numbers big-endian: “claimbench vault” (16 bytes ASCII), version (4), key
 * derivation (4; 1 is Argon2id 1.3), its KiB (4), passes (4) and lanes (4), salt (16); proof of the key (16) over all
 * before it; nonce (12); then the encrypted entries with their tag, to which all before them is bound; then the SHA-256
 * (32) of all before it, by which damage is told from a wrong passphrase.
 */
record Sealed(Argon2 work, byte[] salt, byte[] proof, byte[] nonce, byte[] content) {

    private static final byte[] MAGIC = "claimbench vault".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
    private static final int VERSION = 1;
    private static final int ARGON2ID = 1;
    private static final int PARAMETERS = MAGIC.length + 5 * Integer.BYTES + VaultKey.SALT_BYTES;
    private static final int HEADER = PARAMETERS + VaultKey.PROOF_BYTES + VaultKey.NONCE_BYTES;
    private static final int TAG = 16;
    private static final int CHECKSUM = 32;

    /** What is wrong with bytes that are no vault which can be opened here. */
    enum Trouble {
        FOREIGN, NEWER, DAMAGED, UNBEARABLE
    }

    /** Encrypts. */
    static byte[] seal(VaultKey key, byte[] entries) {
        byte[] parameters = parameters(key.work(), key.salt());
        byte[] nonce = VaultKey.random(VaultKey.NONCE_BYTES);
        byte[] header = ByteBuffer.allocate(HEADER).put(parameters).put(key.proof(parameters)).put(nonce).array();
        byte[] content = key.encrypt(entries, nonce, header);
        byte[] body = ByteBuffer.allocate(HEADER + content.length).put(header).put(content).array();
        return ByteBuffer.allocate(body.length + CHECKSUM).put(body).put(Sha256.create().digest(body)).array();
    }

    private static byte[] parameters(Argon2 work, byte[] salt) {
        return ByteBuffer.allocate(PARAMETERS).put(MAGIC).putInt(VERSION).putInt(ARGON2ID).putInt(work.kibibytes())
                .putInt(work.passes()).putInt(work.lanes()).put(salt).array();
    }

    /** What is wrong with a file; null when {@link #of} can take it apart. */
    static @Nullable Trouble trouble(byte[] file) {
        if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            return Trouble.FOREIGN;
        }
        int body = file.length - CHECKSUM;
        if (body < HEADER + TAG
                || !Arrays.equals(Sha256.create().digest(Arrays.copyOf(file, body)),
                        Arrays.copyOfRange(file, body, file.length))) {
            return Trouble.DAMAGED;
        }
        ByteBuffer numbers = ByteBuffer.wrap(file, MAGIC.length, 2 * Integer.BYTES);
        if (numbers.getInt() != VERSION || numbers.getInt() != ARGON2ID) {
            return Trouble.NEWER;
        }
        return of(file).work.bearable() ? null : Trouble.UNBEARABLE;
    }

    static Sealed of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        in.position(MAGIC.length + 2 * Integer.BYTES);
        Argon2 work = new Argon2(in.getInt(), in.getInt(), in.getInt());
        return new Sealed(work, next(in, VaultKey.SALT_BYTES), next(in, VaultKey.PROOF_BYTES),
                next(in, VaultKey.NONCE_BYTES), next(in, in.remaining() - CHECKSUM));
    }

    private static byte[] next(ByteBuffer in, int bytes) {
        byte[] next = new byte[bytes];
        in.get(next);
        return next;
    }

    /** Whether the file was sealed with this key. */
    boolean sealedWith(VaultKey key) {
        return MessageDigest.isEqual(proof, key.proof(parameters(work, salt)));
    }

    byte[] bound() {
        return ByteBuffer.allocate(HEADER).put(parameters(work, salt)).put(proof).put(nonce).array();
    }
}
