/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.markdown;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.parts.Masthead;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a text generator's preamble says about a text, beside what the text shows: lines of {@code key: value}, or of
 * {@code key:} and {@code - value}, between two lines of dashes (YAML); of {@code key = value} between two lines of
 * plus signs (TOML). What is more than that (both have much more) is passed over.
 *
 * @param lines
 *            the values of each key
 * @param end
 *            where the text goes on, in UTF-16 units; 0 when there is no preamble
 */
record Preamble(Map<String, List<String>> lines, int end) {

    private static final Pattern WHOLE = Pattern
            .compile("\\A(---|\\+\\+\\+)\\h*\n(?=\\w[\\w-]*\\h*[:=])((?:(?!\\1\\h*\n).*\n){1,200})\\1\\h*(?:\n|\\z)");
    private static final Pattern ENTRY = Pattern.compile("(\\w[\\w-]*)\\h*[:=]\\h*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\h*-\\h+(?:name:\\h*)?(.*)");

    static Preamble of(String text) {
        Matcher matcher = WHOLE.matcher(text);
        Map<String, List<String>> lines = new HashMap<>();
        if (!matcher.find()) {
            return new Preamble(lines, 0);
        }
        List<String> values = new ArrayList<>();
        for (String line : matcher.group(2).split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                values = lines.computeIfAbsent(entry.group(1), key -> new ArrayList<>());
                add(values, list(entry.group(2)));
            } else if (item.matches()) {
                add(values, item.group(1));
            }
        }
        return new Preamble(lines, matcher.end());
    }

    private static String list(String value) {
        return value.replaceAll("^\\[|\\]$", "").replaceAll("([\"'])\\h*,\\h*\\1", ", ");
    }

    private static void add(List<String> values, String value) {
        String bare = Blank.line(value).replaceAll("^([\"'])(.*)\\1$", "$2");
        if (!bare.isEmpty()) {
            values.add(bare);
        }
    }

    String rest(String text) {
        return text.substring(end);
    }

    Masthead on(Masthead shown) {
        String headline = or(shown.headline(), first("title", "headline"));
        String byline = or(shown.byline(), String.join(", ", all("author", "authors", "byline")));
        String url = first("canonical_url", "canonical", "url");
        return new Masthead(headline, byline, first("outlet", "publisher"), url.startsWith("http") ? url : "",
                first("lang", "language"), time(first("date", "published")));
    }

    private List<String> all(String... keys) {
        for (String key : keys) {
            List<String> values = lines.getOrDefault(key, List.of()).stream().filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private String first(String... keys) {
        return all(keys).stream().findFirst().orElse("");
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null; // without a zone it would mean another moment elsewhere
        }
    }
}
