/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.text.Decoded;
import org.claimbench.intake.internal.text.Encoding;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Finds out how a page is encoded: as its opening says, else as a plain text would be read. */
public final class PageEncoding {

    /** The declaration has to stand within these bytes (HTML Standard, 4.2.5.4). */
    private static final int OPENING = 4096;
    private static final Pattern DECLARED = Pattern
            .compile("(?i)<(?:meta\\b[^>]{0,300}?charset|\\?xml\\b[^>]{0,100}?encoding)"
                    + "\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private PageEncoding() {
    }

    /**
     * The characters of a page.
     *
     * @param told
     *            the encoding that came with it, or null
     */
    public static Decoded decode(byte[] bytes, @Nullable String told, String name) throws CoreException {
        Charset charset = told == null ? declared(bytes) : named(told);
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE || (bytes[0] & 0xFF) == 0xEF);
        // Programs that save pages write UTF-8 and leave the declaration as it was.
        if (charset == null || marked || Encoding.isUtf8(bytes)) {
            return Encoding.decode(bytes, name);
        }
        return new Decoded(new String(bytes, charset), List.of());
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(opening);
        Charset charset = matcher.find() ? named(matcher.group(1)) : null;
        // Who can write the declaration in ASCII does not write UTF-16.
        return charset != null && charset.name().startsWith("UTF-16") ? null : charset;
    }

    private static @Nullable Charset named(String name) {
        try {
            boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
            return Charset.forName(latin ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // the bytes themselves tell more than a wrong name
        }
    }
}
