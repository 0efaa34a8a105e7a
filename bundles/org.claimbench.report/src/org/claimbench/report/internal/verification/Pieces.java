/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.claimbench.text.Span;

/** Cuts a paragraph at the borders of the marks in it. */
final class Pieces {

    private static final Comparator<Mark> SHORTEST = Comparator.<Mark>comparingInt(mark -> mark.span().length())
            .thenComparingInt(Mark::number);

    private final String text;
    private final Span paragraph;
    private final List<Mark> marks;

    Pieces(String text, Span paragraph, List<Mark> marks) {
        this.text = text;
        this.paragraph = paragraph;
        this.marks = marks.stream().filter(mark -> mark.span().overlaps(paragraph)).sorted(SHORTEST).toList();
    }

    /** The pieces in their order; together they are the paragraph. */
    List<Piece> cut() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : marks) {
            borders.add(Math.max(paragraph.start(), mark.span().start()));
            borders.add(Math.min(paragraph.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = borders.first();
        for (int end : borders.tailSet(start, false)) {
            pieces.add(piece(new Span(start, end)));
            start = end;
        }
        return pieces;
    }

    private Piece piece(Span here) {
        List<Mark> over = marks.stream().filter(mark -> mark.span().contains(here)).toList();
        List<Reference> ends = marks.stream().filter(mark -> mark.span().end() == here.end()).map(Reference::to)
                .toList();
        String inner = over.isEmpty() ? "" : over.get(0).outcome().key(); //$NON-NLS-1$
        String outer = over.size() < 2 ? "" : over.get(1).outcome().key(); //$NON-NLS-1$
        String edge = over.isEmpty() ? "" : edge(over.get(0).span(), here); //$NON-NLS-1$
        return new Piece(here.of(text), inner, outer, edge, ends);
    }

    private static String edge(Span mark, Span here) {
        return (mark.start() == here.start() ? " first" : "") + (mark.end() == here.end() ? " last" : "");
    }
}
