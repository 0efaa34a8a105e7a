/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;

/**
 * Where a sentence might end: where ICU says so, and in some places more. ICU never breaks "He left. 23 stayed",
 * because the next letter is a small one. For one thread.
 */
final class BreakProposals {

    private static final Pattern MORE = Pattern
            .compile("(?<=\\p{L}{3}|\\p{Nd}{4}|:\\p{Nd}{1,2}|[%”’\"»)])[.!?][”’\"»)]*+\\h++"
                    + "(?=[“„«\"(]?\\p{Sc}?\\p{Nd}|[#@]\\p{L}|https?://)" // a figure, a hashtag, an address
                    + "|…[”’\"»)]*+\\h++(?=[“„«\"(]?\\p{Lu})" // three dots in one sign
                    + "|(?<=[.!?])(?:\\[\\p{Nd}{1,3}\\])++\\h++"); // [7]
    private static final Pattern REFERENCES = Pattern.compile("(?:\\[\\p{Nd}{1,3}\\]\\h*+)++");
    private static final String CLOSING = "”’\"'»)]";
    /** In these languages a quotation ends with the mark that opens one elsewhere: „so“ and »so«. */
    private static final Set<String> TURNED = Set.of("de", "da", "cs", "sk", "sl", "hr", "hu", "pl", "bg", "sr");

    private final BreakIterator breaks;
    private final String closing;

    BreakProposals(Locale language) {
        breaks = BreakIterator.getSentenceInstance(language);
        closing = TURNED.contains(language.getLanguage()) ? CLOSING + "«“" : CLOSING;
    }

    /**
     * The proposed breaks of one line in their order; the last is its end.
     *
     * @param line
     *            not empty
     */
    Set<Integer> of(String line) {
        Set<Integer> proposed = new TreeSet<>();
        breaks.setText(line);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            proposed.add(afterReferences(line, afterClosing(line, end)));
        }
        Matcher more = MORE.matcher(line);
        while (more.find()) {
            proposed.add(more.end());
        }
        return proposed;
    }

    /** A quotation mark that has white space on both sides, as in French, closes what was before it. */
    private int afterClosing(String line, int end) {
        int at = end;
        while (at < line.length() && closing.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean closes = at == line.length() || Blanks.isBlank(line.charAt(at));
        return closes ? Blanks.skip(line, at, line.length()) : end;
    }

    /** "[7]" behind a full stop belongs to what it proves. */
    private static int afterReferences(String line, int end) {
        Matcher references = REFERENCES.matcher(line).region(end, line.length());
        return references.lookingAt() ? references.end() : end;
    }
}
