/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that were parted at the end of a line, by how the word is written elsewhere in the text. */
public final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern PARTED = Pattern
            .compile(".*?([\\p{L}\\p{N}-]*\\p{L})[-\u00AD\u2010]");
    /** A range or an address that goes on. */
    private static final Pattern GOES_ON = Pattern.compile(".*\\S[–/]");
    /** Of a parted word; in UTF-16 units. */
    private static final int LONGEST = 80;
    private static final Pattern REST = Pattern.compile("\\p{Ll}[\\p{L}]*");

    private final Set<String> known = new HashSet<>();
    private final boolean typeset;

    private Hyphens(Iterable<String> lines, boolean typeset) {
        this.typeset = typeset;
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                known.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
            }
        }
    }

    /** Of printed lines: there most hyphens at an end part a word. */
    public static Hyphens ofPrint(Iterable<String> lines) {
        return new Hyphens(lines, true);
    }

    /** Of lines that a program broke at spaces: there most hyphens belong to their word. */
    public static Hyphens ofText(Iterable<String> lines) {
        return new Hyphens(lines, false);
    }

    /** Appends the words of the next line to those before it. Only the end is looked at: a paragraph may be long. */
    public void join(StringBuilder words, String next) {
        String end = words.substring(Math.max(0, words.length() - LONGEST));
        Matcher parted = PARTED.matcher(end);
        Matcher rest = REST.matcher(next);
        if (GOES_ON.matcher(end).matches()) {
            words.append(next);
        } else if (parted.matches() && rest.lookingAt()) {
            String whole = (parted.group(1) + rest.group()).toLowerCase(Locale.ROOT);
            String hyphenated = (parted.group(1) + '-' + rest.group()).toLowerCase(Locale.ROOT);
            boolean keeps = !known.contains(whole) && (!typeset || known.contains(hyphenated));
            words.setLength(words.length() - (keeps ? 0 : 1));
            words.append(next);
        } else {
            words.append(end.endsWith("\u00AD") ? "" : " ").append(next);
        }
    }
}
