/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of an open vault: AES-256 in GCM (NIST SP 800-38D), and a second, independent key that only proves that the
 * passphrase was right. Made in the time that {@link Argon2} takes.
 */
final class VaultKey {

    static final int SALT_BYTES = 16;
    static final int NONCE_BYTES = 12;
    static final int PROOF_BYTES = 16;

    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    private final Argon2 work;
    private final byte[] salt;
    private final byte[] keys;

    /** The passphrase, in UTF-8, is left as it is. */
    VaultKey(Argon2 work, byte[] salt, byte[] passphrase) {
        this.work = work;
        this.salt = salt.clone();
        this.keys = work.derive(passphrase, salt, 2 * KEY_BYTES);
    }

    Argon2 work() {
        return work;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** What only somebody with the passphrase can know of these bytes. */
    byte[] proof(byte[] of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256"); //$NON-NLS-1$
            mac.init(new SecretKeySpec(keys, KEY_BYTES, KEY_BYTES, "HmacSHA256")); //$NON-NLS-1$
            return Arrays.copyOf(mac.doFinal(of), PROOF_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform must have it
        }
    }

    /** Whether both come from the same passphrase and salt. */
    boolean equalTo(VaultKey other) {
        return MessageDigest.isEqual(keys, other.keys);
    }

    byte[] encrypt(byte[] content, byte[] nonce, byte[] bound) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform must have it
        }
    }

    /** Throws when not exactly these bytes were encrypted under this key together with what is bound to them. */
    byte[] decrypt(byte[] content, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(content);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
        cipher.init(mode, new SecretKeySpec(keys, 0, KEY_BYTES, "AES"), new GCMParameterSpec(TAG_BITS, nonce)); //$NON-NLS-1$
        cipher.updateAAD(bound);
        return cipher;
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    void wipe() {
        Arrays.fill(keys, (byte) 0);
    }
}
