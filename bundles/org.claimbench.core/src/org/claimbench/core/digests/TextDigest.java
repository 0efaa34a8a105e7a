/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.nio.charset.StandardCharsets;

import org.claimbench.core.internal.Sha256;

/** The fingerprint of a text, by which two parties make sure that they speak of the same words. */
public final class TextDigest {

    private TextDigest() {
    }

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @param text
     *            may be empty
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
