/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How hard it is to try passphrases: Argon2id, version 1.3, of RFC 9106.
 *
 * @param kibibytes
 *            memory for one try
 * @param passes
 *            over that memory
 * @param lanes
 *            that could be worked on at once
 */
record Argon2(int kibibytes, int passes, int lanes) {

    /** The second recommended option of RFC 9106, section 4: 64 MiB. */
    static final Argon2 RECOMMENDED = new Argon2(64 * 1024, 3, 4);

    private static final int MOST_KIBIBYTES = 256 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 16;
    private static final int KIBIBYTES_A_LANE = 8;

    /** Whether these values are possible and no attempt to use up the machine. */
    boolean bearable() {
        return passes >= 1 && passes <= MOST_PASSES && lanes >= 1 && lanes <= MOST_LANES
                && kibibytes >= lanes * KIBIBYTES_A_LANE && kibibytes <= MOST_KIBIBYTES;
    }

    /** Derives bytes from a passphrase in UTF-8, which is left as it is. */
    byte[] derive(byte[] passphrase, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(kibibytes).withIterations(passes)
                .withParallelism(lanes).withSalt(salt).build());
        byte[] derived = new byte[length];
        generator.generateBytes(passphrase, derived);
        return derived;
    }
}
