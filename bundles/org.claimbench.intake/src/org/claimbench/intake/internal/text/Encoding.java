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
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Map;

import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Refusal;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Finds out how a text is encoded: by its byte order mark, else strictly as UTF-8, else as ICU guesses by the letters,
 * which is told. A file that breaks off within a character of UTF-8, or is UTF-8 but for a few bytes, is damaged and is
 * refused with the place: guessing would turn all its accents to rubbish.
 */
public final class Encoding {

    /** Latin 1 has control characters where the encoding of Windows has quotation marks; the web reads both as one. */
    private static final Map<String, String> SUPERSETS = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9",
            "windows-1254", "ISO-8859-8-I", "ISO-8859-8", "IBM420_rtl", "IBM420", "IBM420_ltr", "IBM420");
    private static final String USUAL = "windows-1252";
    private static final int SURE_ENOUGH = 25;
    /** Guessing needs no more than the opening. */
    private static final int SAMPLE = 100_000;

    private Encoding() {
    }

    public static Decoded decode(byte[] bytes, String name) throws CoreException {
        Mark mark = Mark.of(bytes);
        if (mark != Mark.NONE) {
            return new Decoded(marked(bytes, mark, name), List.of());
        }
        refuseZero(bytes, name);
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isWhole()) {
            return new Decoded(utf8.text(), List.of());
        }
        if (utf8.isDamaged()) {
            throw Refusal.because(Messages.Intake_notUtf8, name, utf8.firstWrong() + 1,
                    line(bytes, utf8.firstWrong()));
        }
        Charset charset = guess(bytes);
        return new Decoded(charset.decode(ByteBuffer.wrap(bytes)).toString(),
                List.of(NLS.bind(Messages.Note_encoding, name, charset.displayName())));
    }

    /** Whether all of it is UTF-8 and some of it is more than ASCII. */
    public static boolean isUtf8(byte[] bytes) {
        Utf8 utf8 = Utf8.of(bytes);
        return utf8.isWhole() && utf8.right() > 0;
    }

    /** The most likely encoding of a text that is not in UTF-8. */
    public static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String found = SUPERSETS.getOrDefault(match.getName(), match.getName());
            boolean other = !found.startsWith("UTF-") && Charset.isSupported(found);
            if (other && match.getConfidence() >= SURE_ENOUGH) {
                return Charset.forName(found);
            }
        }
        return Charset.forName(USUAL);
    }

    private static String marked(byte[] bytes, Mark mark, String name) throws CoreException {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        CharsetDecoder decoder = mark.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Refusal.because(Messages.Intake_wrongBytes, name, mark.charset().name(), in.position() + 1);
        }
        return out.flip().toString();
    }

    private static void refuseZero(byte[] bytes, String name) throws CoreException {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw Refusal.because(Messages.Intake_notText, name, line(bytes, at));
            }
        }
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }
}
