/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that were parted at the end of a line; a hyphen that the word has elsewhere too stays. */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern PARTED = Pattern.compile("(.*?)([\\p{L}\\p{N}-]*\\p{L})[-\u00AD\u2010]");
    /** A range or an address that goes on. */
    private static final Pattern GOES_ON = Pattern.compile(".*\\S[–/]");
    private static final Pattern REST = Pattern.compile("\\p{Ll}[\\p{L}]*");

    private final Set<String> known = new HashSet<>();

    Hyphens(List<TextLine> lines) {
        for (TextLine line : lines) {
            Matcher word = WORD.matcher(line.words());
            while (word.find()) {
                known.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
            }
        }
    }

    /** The words of a line with those of the next behind them. */
    String join(String line, String next) {
        Matcher parted = PARTED.matcher(line);
        Matcher rest = REST.matcher(next);
        if (GOES_ON.matcher(line).matches() && !next.startsWith(" ")) {
            return line + next;
        }
        if (!parted.matches() || !rest.lookingAt()) {
            return line.endsWith("\u00AD") ? line.substring(0, line.length() - 1) + next : line + ' ' + next;
        }
        String whole = (parted.group(2) + rest.group()).toLowerCase(Locale.ROOT);
        String hyphenated = (parted.group(2) + '-' + rest.group()).toLowerCase(Locale.ROOT);
        boolean keeps = known.contains(hyphenated) && !known.contains(whole);
        return (keeps ? line : line.substring(0, line.length() - 1)) + next;
    }
}
