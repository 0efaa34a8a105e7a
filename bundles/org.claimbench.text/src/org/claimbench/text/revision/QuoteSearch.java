/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;

/**
 * Finds quotations in one text without knowing the text in which they were marked. The text is indexed once. Immutable;
 * usable from any thread.
 */
public final class QuoteSearch {

    /** So much of the context's letters must agree, and so many letters more than at any other place, to decide. */
    private static final double MUCH = 0.5;
    private static final int CLEARLY = 4;
    private static final double ALIKE = 0.6;
    private static final double BETTER = 0.1;

    private final Literal literal;
    private final Approximate approximate;

    private QuoteSearch(String text) {
        literal = new Literal(text);
        approximate = new Approximate(text);
    }

    /**
     * Indexes a text.
     *
     * @param text
     *            not null, may be empty
     * @return never null
     */
    public static QuoteSearch in(String text) {
        return new QuoteSearch(text);
    }

    /**
     * Looks for a quotation. The answer is
     * <ul>
     * <li>{@code exact} when the words stand there to the letter, whole words as whole words, at one place only, at the
     * place that the quotation names, or at one whose context clearly agrees best; the other places are rivals;</li>
     * <li>{@code changed} when they stand nowhere, but alike words do at one place, or clearly better there than
     * elsewhere: the span is a proposal;</li>
     * <li>{@code ambiguous} when several places could be meant: all are rivals, best first;</li>
     * <li>{@code orphaned} otherwise.</li>
     * </ul>
     *
     * @param quote
     *            not null
     * @return never null
     */
    public Anchor find(Quote quote) {
        List<Candidate> same = rated(quote, literal.places(quote).stream().map(span -> new Alike(span, 1)).toList());
        if (!same.isEmpty()) {
            return decide(quote, same);
        }
        List<Alike> alike = approximate.places(quote.exact());
        double best = alike.stream().mapToDouble(Alike::share).max().orElse(0);
        List<Candidate> proposals = rated(quote, alike.stream().filter(place -> place.share() >= ALIKE).toList());
        if (proposals.isEmpty()) {
            return new Anchor(AnchorState.ORPHANED, null, best, List.of());
        }
        boolean clear = proposals.size() == 1 || proposals.get(0).score - proposals.get(1).score >= BETTER;
        return clear ? anchor(AnchorState.CHANGED, proposals) : ambiguous(proposals);
    }

    private static Anchor decide(Quote quote, List<Candidate> same) {
        if (same.size() == 1) {
            return anchor(AnchorState.EXACT, same);
        }
        Integer start = quote.start();
        List<Candidate> named = same.stream()
                .filter(candidate -> start != null && candidate.span.start() == start).toList();
        if (named.size() == 1) {
            List<Candidate> order = new ArrayList<>(same);
            order.remove(named.getFirst());
            order.addFirst(named.getFirst());
            return anchor(AnchorState.EXACT, order);
        }
        Candidate first = same.get(0);
        int context = quote.prefix().length() + quote.suffix().length();
        boolean clear = first.context >= MUCH * context && first.context - same.get(1).context >= CLEARLY;
        return clear ? anchor(AnchorState.EXACT, same) : ambiguous(same);
    }

    private List<Candidate> rated(Quote quote, List<Alike> places) {
        double whole = quote.prefix().length() + quote.exact().length() + quote.suffix().length();
        return places.stream().map(place -> {
            int context = literal.context(quote, place.span());
            double score = (context + place.share() * quote.exact().length()) / whole;
            return new Candidate(place.span(), context, Math.min(1, score));
        }).sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score)).toList();
    }

    private static Anchor anchor(AnchorState state, List<Candidate> places) {
        return new Anchor(state, places.getFirst().span, places.getFirst().score,
                places.stream().skip(1).map(Candidate::span).toList());
    }

    private static Anchor ambiguous(List<Candidate> places) {
        return new Anchor(AnchorState.AMBIGUOUS, null, places.getFirst().score,
                places.stream().map(Candidate::span).toList());
    }

    private record Candidate(Span span, int context, double score) {
    }
}
