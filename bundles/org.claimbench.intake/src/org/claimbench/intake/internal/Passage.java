/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.intake.parts.Remark;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A paragraph that is put together: words, and marks on some of them in offsets of these words; not for several
 * threads.
 */
public final class Passage {

    private final StringBuilder words = new StringBuilder();
    private final List<Span> placeholders = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean follows;

    /** A paragraph of these words. */
    public static Passage of(String words) {
        Passage passage = new Passage();
        passage.words.append(words);
        return passage;
    }

    /** The same, and somebody has to look at the original. */
    public static Passage placeholder(String words) {
        Passage passage = of(words);
        passage.placeholders.add(new Span(0, words.length()));
        return passage;
    }

    public Passage append(String further) {
        words.append(further);
        return this;
    }

    /** Appends another with its marks. */
    public Passage append(Passage further) {
        int at = words.length();
        words.append(further.words);
        further.placeholders.forEach(each -> look(at + each.start(), at + each.end()));
        further.remarks.forEach(each -> remark(at + each.span().start(), at + each.span().end(), each.words(),
                each.by(), each.at()));
        return this;
    }

    /** It stands on the next line, without a gap. */
    public Passage following() {
        follows = true;
        return this;
    }

    public int length() {
        return words.length();
    }

    public String words() {
        return words.toString();
    }

    boolean follows() {
        return follows;
    }

    List<Span> placeholders() {
        return placeholders;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Somebody has to look at the original of these words. */
    public void look(int start, int end) {
        placeholders.add(new Span(start, end));
    }

    /** A remark on some of the words; where they are blank, on the word before them or behind them. */
    public void remark(int start, int end, String says, String by, @Nullable Instant at) {
        remarks.add(new Remark(new Span(start, end), says, by, at));
    }

    /** The passage without white space around it and with what can be saved only; marks move with their words. */
    Passage cleaned(Cleaner cleaner) {
        int from = 0;
        int to = words.length();
        while (from < to && Blank.isBlank(words.charAt(from))) {
            from++;
        }
        while (to > from && Blank.isBlank(words.charAt(to - 1))) {
            to--;
        }
        Passage clean = of(cleaner.clean(words.substring(from, to)));
        clean.follows = follows;
        Shift shift = new Shift(words, from, to);
        placeholders.stream().map(shift::of).filter(span -> isSaid(span, clean)).forEach(clean.placeholders::add);
        remarks.stream().map(each -> new Remark(Nearby.words(clean.words, shift.of(each.span())), each.words(),
                each.by(), each.at())).filter(each -> isSaid(each.span(), clean)).forEach(clean.remarks::add);
        return clean;
    }

    private static boolean isSaid(Span span, Passage clean) {
        return !Blank.isBlank(span.of(clean.words()));
    }
}
