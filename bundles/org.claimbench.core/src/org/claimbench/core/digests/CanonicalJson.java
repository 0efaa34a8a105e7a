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
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The canonical form of JSON by RFC 8785 (JSON Canonicalization Scheme), for objects, lists and strings alone: the
 * structures that are digested hold no numbers, so that nobody needs the rules for those.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {
    }

    /**
     * Writes a value.
     *
     * @param value
     *            a {@link SortedMap} in natural order of strings, a {@link List} or a {@link String}, of the same
     * @return UTF-8
     * @throws IllegalArgumentException
     *             for anything else
     */
    static byte[] of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(@Nullable Object value) {
        switch (value) {
        case String text -> string(text);
        case List<?> list -> list(list);
        case SortedMap<?, ?> map -> object(map);
        case null, default -> throw new IllegalArgumentException(String.valueOf(value));
        }
    }

    private void list(List<?> list) {
        out.append('[');
        String between = ""; //$NON-NLS-1$
        for (Object element : list) {
            out.append(between);
            between = ","; //$NON-NLS-1$
            write(element);
        }
        out.append(']');
    }

    // Java orders strings by UTF-16 units, as the scheme does (RFC 8785, section 3.2.3).
    private void object(SortedMap<?, ?> map) {
        out.append('{');
        String between = ""; //$NON-NLS-1$
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(between);
            between = ","; //$NON-NLS-1$
            string(String.valueOf(entry.getKey()));
            out.append(':');
            write(entry.getValue());
        }
        out.append('}');
    }

    // RFC 8785, section 3.2.2.2.
    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
        case '"' -> out.append("\\\""); //$NON-NLS-1$
        case '\\' -> out.append("\\\\"); //$NON-NLS-1$
        case '\b' -> out.append("\\b"); //$NON-NLS-1$
        case '\t' -> out.append("\\t"); //$NON-NLS-1$
        case '\n' -> out.append("\\n"); //$NON-NLS-1$
        case '\f' -> out.append("\\f"); //$NON-NLS-1$
        case '\r' -> out.append("\\r"); //$NON-NLS-1$
        default -> other(c);
        }
    }

    // Half a surrogate pair has no UTF-8 and is in no file; escaped, it is at least not taken for another character.
    private void other(int c) {
        if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            out.append(String.format("\\u%04x", c)); //$NON-NLS-1$
        } else {
            out.appendCodePoint(c);
        }
    }
}
