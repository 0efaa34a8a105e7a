/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.text.words.Tokens;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A pattern of words, for example {@code [the] last|past {n} {unit}}: a bar separates alternatives, brackets hold what
 * may be missing, braces a {@link Slot}. Immutable.
 */
final class DatePattern {

    private final String action;
    private final List<Element> elements = new ArrayList<>();

    /** One place of a pattern: a slot, or else one of some words. */
    private record Element(@Nullable Slot slot, Set<String> words, boolean optional) {
    }

    DatePattern(String action, String pattern) {
        this.action = action;
        for (String part : pattern.split("\\s+")) {
            boolean optional = part.startsWith("[");
            String inner = optional ? part.substring(1, part.length() - 1) : part;
            boolean slot = inner.startsWith("{");
            elements.add(new Element(slot ? slot(inner) : null, slot ? Set.of() : Set.of(inner.split("\\|")),
                    optional));
        }
    }

    private static Slot slot(String braced) {
        return Slot.valueOf(braced.substring(1, braced.length() - 1).toUpperCase(Locale.ROOT));
    }

    String action() {
        return action;
    }

    /** The words with which it can begin. */
    List<String> firstWords() {
        List<String> first = new ArrayList<>();
        for (Element element : elements) {
            first.addAll(element.words);
            if (!element.optional) {
                break;
            }
        }
        return first;
    }

    /** The slots with which it can begin. */
    List<Slot> firstSlots() {
        List<Slot> first = new ArrayList<>();
        for (Element element : elements) {
            if (element.slot != null) {
                first.add(element.slot);
            }
            if (!element.optional) {
                break;
            }
        }
        return first;
    }

    /** The index after the last token of a match that begins here, or -1. */
    int match(Tokens tokens, int from, SlotReader reader, Found found) {
        return match(tokens, from, 0, reader, found);
    }

    private int match(Tokens tokens, int at, int index, SlotReader reader, Found found) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        Slot slot = element.slot;
        int end = -1;
        if (slot == null) {
            end = element.words.contains(tokens.word(at)) ? match(tokens, at + 1, index + 1, reader, found) : -1;
        } else {
            SlotReader.Value value = reader.read(slot, tokens, at);
            if (value != null) {
                end = match(tokens, value.to(), index + 1, reader, found);
                found.put(slot, end < 0 ? null : value.value());
            }
        }
        return end < 0 && element.optional ? match(tokens, at, index + 1, reader, found) : end;
    }
}
