/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name, with an address and a publisher, that must appear nowhere, and a search for their words in the forms in which
 * programs write them.
 */
public final class Canary {

    /** The name; one of its letters is outside ASCII, so that every kind of escape shows. */
    public static final String NAME = "Zdzisława Kanarkowska";

    /** Where the person can be found. */
    public static final String URL = "https://volierenpost.example/zeisiggasse";

    /** For whom the person works. */
    public static final String PUBLISHER = "Volièrenwerk Federhaus";

    private static final List<String> WORDS = Stream.of(NAME, "volierenpost", "zeisiggasse", PUBLISHER)
            .flatMap(words -> Stream.of(words.split(" "))).toList();
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Canary() {
    }

    /** Every word that gives the person away. */
    public static List<String> words() {
        return WORDS;
    }

    /** The forms of such words that stand in these bytes; small and capital letters are the same. */
    public static Set<String> in(byte[] bytes) {
        return in(bytes, WORDS);
    }

    /** The same for other words. */
    public static Set<String> in(byte[] bytes, List<String> words) {
        String haystack = lower(bytes);
        Set<String> found = new LinkedHashSet<>();
        for (String word : words) {
            for (byte[] form : forms(word)) {
                if (haystack.contains(lower(form))) {
                    found.add(new String(form, StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /** The same for text. */
    public static Set<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every form of a word that is looked for. */
    public static List<byte[]> forms(String word) {
        List<byte[]> forms = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            byte[] plain = word.getBytes(charset);
            forms.add(plain);
            forms.add(ascii(HexFormat.of().formatHex(plain)));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(ascii(base64(plain, shift)));
            }
        }
        forms.add(ascii(escaped(word, c -> String.format("\\u%04x", c))));
        forms.add(ascii(escaped(word, c -> "&#" + c + ';')));
        forms.add(ascii(escaped(word, c -> String.format("&#x%x;", c))));
        forms.add(ascii(java.net.URLEncoder.encode(word, StandardCharsets.UTF_8)));
        forms.add(ascii(escaped(word, c -> "?")));
        return forms;
    }

    private static String escaped(String word, IntFunction<String> escape) {
        return word.codePoints().mapToObj(c -> c < 128 ? Character.toString(c) : escape.apply(c))
                .collect(Collectors.joining());
    }

    // Only the characters that do not depend on what stands before and after.
    private static String base64(byte[] plain, int shift) {
        byte[] shifted = new byte[plain.length + shift];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int clear = shifted.length / 3 * 4;
        return encoded.substring(shift == 0 ? 0 : shift + 1, clear);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String lower(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
