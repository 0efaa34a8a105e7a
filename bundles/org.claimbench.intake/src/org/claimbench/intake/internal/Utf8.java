/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;

/** Strict UTF-8: a wrong byte is told with its place and never becomes a question mark. */
public final class Utf8 {

    private Utf8() {
    }

    public static String decode(byte[] bytes, String name) throws CoreException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw Refusal.because(Messages.Intake_utf16, name);
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw Refusal.because(Messages.Intake_notText, name, line(bytes, at));
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Refusal.because(Messages.Intake_notUtf8, name, in.position() + 1, line(bytes, in.position()));
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && Byte.toUnsignedInt(bytes[0]) == first && Byte.toUnsignedInt(bytes[1]) == second;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }
}
