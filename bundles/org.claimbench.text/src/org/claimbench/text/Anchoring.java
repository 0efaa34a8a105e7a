/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words of a mark in a text that may have changed. Words count only where they are whole words, if they were:
 * a mark on "2,000" is not found in "12,000" or "2,000,000". Usable from any thread.
 */
public final class Anchoring {

    private Anchoring() {
    }

    /**
     * Looks for the words at their old place, then anywhere. The answer is
     * <ul>
     * <li>{@link AnchorState#EXACT}, without rivals, when the words stand where they stood, whatever stands around
     * them;</li>
     * <li>{@link AnchorState#MOVED} when they stand at one other place, or at several of which one alone has the whole
     * prefix and suffix; the other places are its rivals;</li>
     * <li>{@link AnchorState#AMBIGUOUS} when they stand at several other places: all are rivals, best first;</li>
     * <li>{@link AnchorState#ORPHANED}, with score 0, when they stand nowhere.</li>
     * </ul>
     * {@link AnchorState#CHANGED} is never returned here. {@code RevisedText}, which has the earlier text, knows more;
     * {@code QuoteSearch} also finds words that are only alike.
     *
     * @param selector
     *            not null
     * @param text
     *            not null
     * @return never null
     */
    public static Anchor locate(Selector selector, String text) {
        Places places = new Places(selector, text);
        if (places.standsAt(selector.start())) {
            return new Anchor(AnchorState.EXACT, selector.span(), places.score(selector.start()), List.of());
        }
        List<Integer> starts = places.all();
        if (starts.isEmpty()) {
            return new Anchor(AnchorState.ORPHANED, null, 0, List.of());
        }
        if (starts.size() == 1) {
            return moved(places, starts.getFirst(), List.of());
        }
        List<Integer> sameContext = starts.stream().filter(places::hasContext).toList();
        if (sameContext.size() == 1) {
            List<Integer> others = new ArrayList<>(starts);
            others.remove(sameContext.getFirst());
            return moved(places, sameContext.getFirst(), ranked(places, others));
        }
        List<Span> rivals = ranked(places, starts);
        return new Anchor(AnchorState.AMBIGUOUS, null, places.score(rivals.getFirst().start()), rivals);
    }

    private static Anchor moved(Places places, int start, List<Span> rivals) {
        return new Anchor(AnchorState.MOVED, places.span(start), places.score(start), rivals);
    }

    private static List<Span> ranked(Places places, List<Integer> starts) {
        return starts.stream().sorted(Comparator.comparingDouble((Integer start) -> -places.score(start))
                .thenComparingInt(places::distance)).map(places::span).toList();
    }
}
