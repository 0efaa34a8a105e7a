/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.List;
import java.util.regex.Pattern;

import org.claimbench.text.Span;
import org.claimbench.text.WordLists;

/** Dates, times of day and periods, written out or relative to the day of publication. It does not resolve them. */
final class DateFinder implements ItemFinder {

    private static final String YEAR = "(?:1[5-9]|20)\\p{Nd}{2}";

    private final WordStarts dates;

    DateFinder(WordLists words) {
        String month = words.any("months");
        String day = "\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|\\.)?";
        String year = "(?:\\h?,?\\h(?:de\\h|del\\h)?" + YEAR + ")?";
        String onMonth = "(?:" + day + "\\h(?:de\\h|of\\h)?)?" + month + "(?:\\h" + day + "(?!\\p{Nd}|[,.]\\p{Nd}))?"
                + year;
        String clock = "\\p{Nd}{1,2}(?::\\p{Nd}{2})?\\h?(?:[ap]\\.?m\\b\\.?|Uhr|heures)"
                + "|\\p{Nd}{1,2}:\\p{Nd}{2}(?!\\p{Nd})";
        String numeric = "\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}|\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./](?:\\p{Nd}{4}|\\p{Nd}{2})";
        String quarter = "Q[1-4](?:\\h" + YEAR + ")?";
        String alone = YEAR + "(?:\\p{Pd}(?:" + YEAR
                + "|\\p{Nd}{2}))?s?+(?![,.]?\\p{Nd}|\\h?[%‰\\p{Sc}]|\\p{Pd}\\p{L})";
        Pattern date = Pattern.compile("(?<![\\p{L}\\p{N}\\p{Sc}]|\\p{Nd}[.,])(?:" + onMonth + "|" + words.any("days")
                + "|"
                + clock
                + "|" + numeric + "|" + quarter + "|" + words.any("relative") + "\\h" + words.any("periods") + "|"
                + words.any("ends") + "|" + alone + ")(?![\\p{L}\\p{N}])");
        dates = new WordStarts(date, words.firstWords("months", "days", "relative", "ends", "quarters"),
                TextItemKind.DATE);
    }

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        return dates.in(text, sentences);
    }
}
