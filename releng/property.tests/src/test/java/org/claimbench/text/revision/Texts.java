/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.claimbench.text.Span;

/** Texts, edits of them and marks in them. */
final class Texts {

    /** Few words, so that they repeat; and what makes text difficult. */
    private static final List<String> PIECES = List.of("a", "the", "of", "ban", "12,000", "2,000", "$13.03", "don’t",
            "don't", "“no”", "\"no\"", "😀", "👩‍👩‍👧", "e\u0301té", "\u00e9t\u00e9", "שלום", "مرحبا", "\u200fעולם",
            "华为公司",
            "สวัสดี", "–", "U.S.", "x", "y");
    private static final List<String> BLANKS = List.of(" ", " ", " ", " ", "\u00a0", ". ", ", ", "\n\n", "\r\n", "",
            "  ");

    private Texts() {
    }

    static Arbitrary<String> any() {
        Arbitrary<String> piece = Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of(BLANKS))
                .as((word, blank) -> word + blank);
        return piece.list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    /** A revision of a text: some stretches are dropped, doubled, moved, or replaced by others. */
    static Arbitrary<Revised> revised() {
        Arbitrary<Edit> edit = Combinators.combine(Arbitraries.integers().between(0, 999),
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 999),
                Arbitraries.integers().between(0, 4), Arbitraries.of(PIECES)).as(Edit::new);
        return Combinators.combine(any(), edit.list().ofMaxSize(6), Arbitraries.integers().between(0, 999),
                Arbitraries.integers().between(1, 60)).as((text, edits, at, length) -> {
                    String after = text;
                    for (Edit one : edits) {
                        after = one.apply(after);
                    }
                    return new Revised(text, after, mark(text, at, length));
                });
    }

    private static Span mark(String text, int at, int length) {
        int start = text.isEmpty() ? 0 : at % text.length();
        return new Span(start, Math.min(text.length(), start + length));
    }

    /** So many words of which no two are alike, ten to a paragraph. */
    static List<String> unlikeWords(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + Integer.toString(i * 7919 + 1000, 36)).toList();
    }

    static String text(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    record Revised(String before, String after, Span mark) {
    }

    private record Edit(int at, int length, int to, int kind, String piece) {

        String apply(String text) {
            int start = text.isEmpty() ? 0 : at % text.length();
            int end = Math.min(text.length(), start + length);
            String part = text.substring(start, end);
            String rest = text.substring(0, start) + text.substring(end);
            int target = rest.isEmpty() ? 0 : to % rest.length();
            return switch (kind) {
            case 0 -> rest;
            case 1 -> text.substring(0, end) + part + text.substring(end);
            case 2 -> rest.substring(0, target) + part + rest.substring(target);
            case 3 -> text.substring(0, start) + " " + piece + " " + text.substring(start);
            default -> text.substring(0, start) + piece + text.substring(end);
            };
        }
    }

    static <T> List<T> without(List<T> list, int from, int to) {
        List<T> rest = new ArrayList<>(list.subList(0, from));
        rest.addAll(list.subList(to, list.size()));
        return rest;
    }
}
