/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, FIPS 180-4. */
public final class Sha256 {

    private static final int BUFFER = 1 << 16;

    private Sha256() {
    }

    /**
     * A digest in the making.
     *
     * @return new
     */
    public static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform must have it
        }
    }

    /**
     * The finished digest.
     *
     * @param digest
     *            has seen all bytes
     * @return 64 hexadecimal digits in lower case
     */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest of some bytes.
     *
     * @param bytes
     *            not changed
     * @return 64 hexadecimal digits in lower case
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(create().digest(bytes));
    }

    /**
     * The digest of what a stream holds.
     *
     * @param bytes
     *            read to its end, not closed
     * @return 64 hexadecimal digits in lower case
     * @throws IOException
     *             when it cannot be read
     */
    public static String of(InputStream bytes) throws IOException {
        MessageDigest digest = create();
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return hex(digest);
    }
}
