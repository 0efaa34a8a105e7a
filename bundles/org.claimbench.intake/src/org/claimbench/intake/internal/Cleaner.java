/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes out of texts what XML 1.0 cannot hold, and remembers a note for each kind of character that had to go. */
public final class Cleaner {

    private static final char REPLACEMENT = '\uFFFD';

    private final Map<Harm, Integer> counts = new EnumMap<>(Harm.class);

    /** The text with LF as line end. */
    public String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int character = raw.codePointAt(at);
            int next = at + Character.charCount(character);
            Harm harm = Harm.of(character);
            if (harm != Harm.NONE) {
                counts.merge(harm, 1, Integer::sum);
                appendInstead(clean, harm, raw, next);
            } else if (character != '\r') {
                clean.appendCodePoint(character);
            } else if (next == raw.length() || raw.charAt(next) != '\n') {
                clean.append('\n');
            }
            at = next;
        }
        return clean.toString();
    }

    /** A sentence for each kind that was found so far. */
    public List<String> notes() {
        return counts.entrySet().stream().map(found -> new MessageFormat(found.getKey().note(), Locale.ENGLISH)
                .format(new Object[] {found.getValue()})).toList();
    }

    /** A form feed between two words was all that kept them apart. */
    private static void appendInstead(StringBuilder clean, Harm harm, String raw, int next) {
        boolean apart = clean.isEmpty() || next == raw.length() || Character.isWhitespace(raw.charAt(next))
                || Character.isWhitespace(clean.charAt(clean.length() - 1));
        if (harm.isReplaced()) {
            clean.append(REPLACEMENT);
        } else if (harm == Harm.FORM_FEED && !apart) {
            clean.append('\n');
        }
    }
}
