/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A try to read bytes as UTF-8.
 *
 * @param text
 *            what could be read
 * @param firstWrong
 *            the first byte that does not belong there, counted from 0; -1 when all do
 * @param wrong
 *            how many places are wrong
 * @param right
 *            how many characters beyond ASCII are right
 * @param brokenOff
 *            whether the one wrong place is a character that is not finished at the end
 */
record Utf8(String text, int firstWrong, int wrong, int right, boolean brokenOff) {

    static Utf8 of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int first = -1;
        int wrong = 0;
        boolean brokenOff = false;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = first < 0 ? in.position() : first;
            wrong++;
            brokenOff = isLead(bytes[in.position()]) && in.position() + result.length() == bytes.length;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        return new Utf8(text, first, wrong, (int) text.chars().filter(unit -> unit > 0x7F).count(),
                brokenOff && wrong == 1);
    }

    private static boolean isLead(byte first) {
        return Byte.toUnsignedInt(first) >= 0xC2;
    }

    boolean isWhole() {
        return wrong == 0;
    }

    /** Other encodings make sequences that are right in UTF-8 by accident only. */
    boolean isDamaged() {
        return right > wrong || brokenOff;
    }
}
