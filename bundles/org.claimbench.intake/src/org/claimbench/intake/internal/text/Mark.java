/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The byte order marks; the longer ones first, because one begins like another. */
enum Mark {
    UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF), UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0), UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF), UTF_16LE("UTF-16LE", 0xFF, 0xFE), NONE(StandardCharsets.UTF_8.name());

    private final String charset;
    private final int[] bytes;

    Mark(String charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Mark of(byte[] text) {
        for (Mark mark : values()) {
            if (mark.opens(text)) {
                return mark;
            }
        }
        return NONE;
    }

    private boolean opens(byte[] text) {
        if (text.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if (Byte.toUnsignedInt(text[at]) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return bytes.length;
    }

    Charset charset() {
        return Charset.forName(charset);
    }
}
