/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimbench.intake.parts.Masthead;
import org.claimbench.intake.parts.Origin;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.intake.parts.Remark;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;

/** A text that is put together paragraph by paragraph; not for several threads. */
public final class Draft {

    private static final String GAP = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Cleaner cleaner = new Cleaner();
    private final Budget budget;

    public Draft(Budget budget) {
        this.budget = budget;
    }

    /**
     * Adds a paragraph; one that holds nothing but white space is left out.
     *
     * @param paragraph
     *            its words with their marks
     * @param page
     *            from 1, or 0 where there are no pages
     * @param number
     *            which paragraph of the file it is
     * @param element
     *            what holds it there
     */
    public void add(Passage paragraph, int page, int number, String element) throws CoreException {
        budget.element();
        Passage clean = paragraph.cleaned(cleaner);
        if (Blank.isBlank(clean.words())) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(clean.follows() ? "\n" : GAP);
        }
        int start = text.length();
        text.append(clean.words());
        budget.characters(text.length());
        Span span = new Span(start, text.length());
        origins.add(new Origin(span, page, number, element));
        clean.placeholders().forEach(each -> placeholders.add(new Placeholder(moved(each, start))));
        clean.remarks().forEach(each -> remarks
                .add(new Remark(moved(each.span(), start), each.words(), each.by(), each.at())));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** A sentence that a person should read. */
    public void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    /** The same, if no sentence of this pattern was noted yet. */
    public void noteOnce(String pattern, String sentence) {
        String opening = pattern.substring(0, pattern.indexOf('{'));
        if (notes.stream().noneMatch(note -> note.startsWith(opening))) {
            notes.add(sentence);
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words so far. */
    public String text() {
        return text.toString();
    }

    /**
     * The whole.
     *
     * @param masthead
     *            what the file says about it
     */
    public Reading finish(Masthead masthead) {
        List<String> all = new ArrayList<>(cleaner.notes());
        all.addAll(notes);
        placeholders.sort(Comparator.comparingInt(each -> each.span().start()));
        remarks.sort(Comparator.comparingInt(each -> each.span().start()));
        return new Reading(masthead, text.toString(), origins, placeholders, remarks, all);
    }
}
