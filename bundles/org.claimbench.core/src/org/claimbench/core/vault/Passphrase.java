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
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns what somebody typed into bytes, and wipes both. */
final class Passphrase {

    /** What NIST SP 800-63B asks of a secret that a person chooses, in characters. */
    static final int SHORTEST = 8;

    private Passphrase() {
    }

    /** UTF-8 of the characters, which are wiped. */
    static byte[] take(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        wipe(passphrase);
        return bytes;
    }

    static void wipe(char[] passphrase) {
        Arrays.fill(passphrase, '\0');
    }
}
