/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.core.internal.Messages;

/** Makes of any bytes a text that an XML parser can take: no broken characters, LF, and no XML declaration. */
final class ReadableText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int HEAD = 200;
    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml\\s[^>]*\\?>"); //$NON-NLS-1$
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']"); //$NON-NLS-1$
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+|x[0-9a-fA-F]+);"); //$NON-NLS-1$
    private static final int HEX = 16;

    private final Losses losses;

    private ReadableText(Losses losses) {
        this.losses = losses;
    }

    static String of(byte[] bytes, Losses losses) {
        ReadableText reader = new ReadableText(losses);
        String text = reader.decode(bytes).replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
        return reader.withoutReferences(reader.withoutDeclaration(reader.withoutHarm(text)));
    }

    private String decode(byte[] bytes) {
        CharsetDecoder decoder = charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(REPLACEMENT));
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e); // the decoder replaces what it cannot read
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(head);
        boolean latin = encoding.find() && "ISO-8859-1".equalsIgnoreCase(encoding.group(1)); //$NON-NLS-1$
        return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** Replaces, and names by line, what is not a character of XML. */
    private String withoutHarm(String text) {
        StringBuilder sound = new StringBuilder(text);
        int line = 1;
        int named = 0;
        int next;
        for (int i = 0; i < sound.length(); i = next) {
            int character = sound.codePointAt(i);
            next = i + Character.charCount(character);
            boolean harmful = !allowed(character);
            if (harmful) {
                sound.setCharAt(i, REPLACEMENT);
            }
            if ((harmful || character == REPLACEMENT) && named != line) {
                losses.add(line, Messages.Salvage_characters);
                named = line;
            }
            line += character == '\n' ? 1 : 0;
        }
        return !sound.isEmpty() && sound.charAt(0) == '\uFEFF' ? sound.substring(1) : sound.toString();
    }

    // XML 1.0, production 2 (Char); the two noncharacters and lone surrogates are not in it.
    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    /** Without it the parser takes the text for XML 1.0, whatever the file calls itself. */
    private String withoutDeclaration(String text) {
        Matcher declaration = DECLARATION.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (!declaration.find()) {
            return text;
        }
        String lines = "\n".repeat((int) declaration.group().chars().filter(c -> c == '\n').count()); //$NON-NLS-1$
        return lines + text.substring(declaration.end());
    }

    private String withoutReferences(String text) {
        StringBuilder sound = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        int line = 1;
        int done = 0;
        while (reference.find()) {
            boolean harmful = !allowed(number(reference.group(1)));
            if (harmful) {
                line += (int) text.substring(done, reference.start()).chars().filter(c -> c == '\n').count();
                done = reference.start();
                losses.add(line, Messages.Salvage_characters);
            }
            reference.appendReplacement(sound, harmful ? String.valueOf(REPLACEMENT) : reference.group());
        }
        return reference.appendTail(sound).toString();
    }

    private static int number(String digits) {
        try {
            int number = digits.charAt(0) == 'x' ? Integer.parseInt(digits.substring(1), HEX)
                    : Integer.parseInt(digits);
            return Character.isValidCodePoint(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0; // greater than any character
        }
    }
}
