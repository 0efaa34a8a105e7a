/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** The marks of the shown text as they were at one moment. All offsets are UTF-16. */
public final class Marks {

    private final List<Mark> marks;
    /** For each mark the furthest end of it and of those before it, so that places are found by halving. */
    private final int[] reach;
    private final Map<Claim, List<Mark>> places;

    private Marks(List<Mark> marks) {
        this.marks = marks;
        this.reach = new int[marks.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, marks.get(i).span().end());
            reach[i] = furthest;
        }
        this.places = marks.stream()
                .collect(Collectors.groupingBy(Mark::claim, IdentityHashMap::new, Collectors.toUnmodifiableList()));
    }

    static Marks in(Dossier dossier, @Nullable Revision revision) {
        return new Marks(revision == null ? List.of() : MarkFinder.find(dossier, revision));
    }

    /**
     * All of them.
     *
     * @return by start; of two that start together the longer first
     */
    public List<Mark> all() {
        return marks;
    }

    /**
     * The marks on some of the words. It takes no longer in a text with many marks than in one with few.
     *
     * @param words
     *            what is to be seen, for example
     * @return in the order of the text
     */
    public Stream<Mark> in(Span words) {
        return IntStream.range(firstEndingBehind(words.start()), marks.size()).mapToObj(marks::get)
                .takeWhile(mark -> mark.span().start() < words.end()).filter(mark -> mark.span().overlaps(words));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Whether a mark encloses another, deeper one.
     *
     * @param mark
     *            one of these
     * @return false when it only overlaps others, or lies within them
     */
    public boolean enclosesOthers(Mark mark) {
        return in(mark.span()).anyMatch(other -> other.depth() > mark.depth() && mark.span().contains(other.span()));
    }

    /**
     * The innermost mark at a place.
     *
     * @param offset
     *            in the text
     * @return empty where no mark is
     */
    public Optional<Mark> at(int offset) {
        return in(new Span(offset, offset + 1))
                .reduce((one, other) -> other.depth() >= one.depth() ? other : one);
    }

    /**
     * All marks at a place.
     *
     * @param offset
     *            in the text
     * @return the shortest first; of two on the same words the innermost
     */
    public List<Mark> allAt(int offset) {
        return in(new Span(offset, offset + 1)).sorted(Comparator.<Mark>comparingInt(mark -> mark.span().length())
                .thenComparing(Comparator.comparingInt(Mark::depth).reversed())).toList();
    }

    /**
     * How far the same marks reach as at a place.
     *
     * @param offset
     *            in the text
     * @return the words around it on which no mark begins or ends; empty where no mark is
     */
    public Span evenAt(int offset) {
        List<Mark> here = allAt(offset);
        if (here.isEmpty()) {
            return new Span(offset, offset);
        }
        Span shortest = here.getFirst().span();
        int[] borders = in(shortest).flatMapToInt(mark -> IntStream.of(mark.span().start(), mark.span().end()))
                .filter(border -> border >= shortest.start() && border <= shortest.end()).toArray();
        int start = IntStream.of(borders).filter(border -> border <= offset).max().orElse(shortest.start());
        int end = IntStream.of(borders).filter(border -> border > offset).min().orElse(shortest.end());
        return new Span(start, end);
    }

    /**
     * The marks of a claim.
     *
     * @param claim
     *            of this dossier, or null
     * @return in the order of the text; empty when its words are not in it
     */
    public List<Mark> of(@Nullable Claim claim) {
        return claim == null ? List.of() : places.getOrDefault(claim, List.of());
    }

    /**
     * Whether any words there are marked.
     *
     * @param words
     *            a sentence, for example
     * @return true when a mark covers some of them
     */
    public boolean on(Span words) {
        return in(words).findAny().isPresent();
    }

    /** The mark to which a person goes on from a caret that stands on a claim, or on none. */
    Optional<Mark> next(int caret, @Nullable Claim claim) {
        int here = index(caret, claim);
        return marks.stream().skip(here + 1L).filter(mark -> mark.span().start() >= caret).findFirst();
    }

    /** The mark to which a person goes back. */
    Optional<Mark> previous(int caret, @Nullable Claim claim) {
        int here = index(caret, claim);
        return marks.stream().filter(mark -> mark.span().start() < caret
                || mark.span().start() == caret && marks.indexOf(mark) < here).reduce((one, other) -> other);
    }

    // Marks that start together are told apart by the claim on which the caret stands.
    private int index(int caret, @Nullable Claim claim) {
        return of(claim).stream().filter(mark -> mark.span().contains(caret)).mapToInt(marks::indexOf).max().orElse(-1);
    }
}
