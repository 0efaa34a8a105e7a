/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Gathers the steps along both texts into differences; neighbours of one sort are one difference. */
final class Differences {

    private final List<Token> printed;
    private final List<Token> said;
    private final List<QuotationDifference> found = new ArrayList<>();
    private @Nullable Run run;

    private Differences(List<Token> printed, List<Token> said) {
        this.printed = printed;
        this.said = said;
    }

    /** The differences in the order of the texts. */
    static List<QuotationDifference> of(List<Token> printed, List<Token> said, List<Step> steps) {
        Differences differences = new Differences(printed, said);
        for (int at = 0; at < steps.size(); at++) {
            differences.add(steps.get(at));
            if (at + 1 < steps.size()) {
                differences.marks(steps.get(at), steps.get(at + 1));
            }
        }
        differences.finish();
        return List.copyOf(differences.found);
    }

    private void add(Step step) {
        Sort sort = sort(step);
        Run current = run;
        if (current == null || current.sort != sort || startsAnew(sort, step)) {
            finish();
            current = new Run(sort, step);
            run = current;
        }
        current.take(step);
    }

    private static boolean startsAnew(Sort sort, Step step) {
        return sort == Sort.IN_WORD || sort == Sort.BRACKET && step.kind() == Step.Kind.PRINTED;
    }

    private Sort sort(Step step) {
        return switch (step.kind()) {
        case SAME -> sameWord(printed.get(step.printed()), said.get(step.said()));
        case OTHER -> Sort.WORDING;
        case PRINTED -> standIn(printed.get(step.printed()));
        // The token before these words decides what their absence means.
        case SAID -> standIn(printed.get(step.printed() - 1));
        };
    }

    private static Sort sameWord(Token one, Token other) {
        if (one.kind() == Token.Kind.BRACKETED_WORD) {
            return Sort.IN_WORD;
        }
        return one.written().equals(other.written()) ? Sort.SAME : Sort.CAPITALS;
    }

    private static Sort standIn(Token token) {
        return switch (token.kind()) {
        case ELLIPSIS -> Sort.ELLIPSIS;
        case BRACKET -> Sort.BRACKET;
        case WORD, BRACKETED_WORD -> Sort.WORDING;
        };
    }

    private void finish() {
        Run current = run;
        run = null;
        if (current != null) {
            DifferenceKind kind = current.kind();
            if (kind != null) {
                found.add(difference(kind, current));
            }
        }
    }

    /** What stands between two words that agree. */
    private void marks(Step one, Step next) {
        boolean agree = one.kind() == Step.Kind.SAME && next.kind() == Step.Kind.SAME;
        if (agree && !printed.get(one.printed()).after().equals(said.get(one.said()).after())) {
            finish();
            Span here = between(printed, one.printed());
            Span there = between(said, one.said());
            found.add(new QuotationDifference(DifferenceKind.PUNCTUATION, here, there,
                    around(printed, one.printed() + 1, one.printed() + 1),
                    around(said, one.said() + 1, one.said() + 1)));
        }
    }

    private static Span between(List<Token> tokens, int at) {
        return new Span(tokens.get(at).span().end(), tokens.get(at + 1).span().start());
    }

    private QuotationDifference difference(DifferenceKind kind, Run words) {
        return new QuotationDifference(kind, span(printed, words.printedStart, words.printedEnd),
                span(said, words.saidStart, words.saidEnd), around(printed, words.printedStart, words.printedEnd),
                around(said, words.saidStart, words.saidEnd));
    }

    private static Span span(List<Token> tokens, int start, int end) {
        if (start < end) {
            return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        }
        int place = start > 0 ? tokens.get(start - 1).span().end() : tokens.get(start).span().start();
        return new Span(place, place);
    }

    private static Span around(List<Token> tokens, int start, int end) {
        return span(tokens, Math.max(0, start - 1), Math.min(tokens.size(), end + 1));
    }

    private enum Sort {
        SAME, CAPITALS, IN_WORD, WORDING, BRACKET, ELLIPSIS
    }

    /** Steps of one sort that follow each other. */
    private static final class Run {

        private final Sort sort;
        private final int printedStart;
        private final int saidStart;
        private int printedEnd;
        private int saidEnd;

        Run(Sort sort, Step first) {
            this.sort = sort;
            printedStart = first.printed();
            saidStart = first.said();
            printedEnd = printedStart;
            saidEnd = saidStart;
        }

        void take(Step step) {
            printedEnd = step.kind() == Step.Kind.SAID ? printedEnd : step.printed() + 1;
            saidEnd = step.kind() == Step.Kind.PRINTED ? saidEnd : step.said() + 1;
        }

        @Nullable
        DifferenceKind kind() {
            return switch (sort) {
            case SAME -> null;
            case CAPITALS -> DifferenceKind.CAPITALS;
            case IN_WORD, BRACKET -> DifferenceKind.BRACKET;
            case ELLIPSIS -> saidStart < saidEnd ? DifferenceKind.LEFT_OUT : null;
            case WORDING -> wording();
            };
        }

        private DifferenceKind wording() {
            if (printedStart == printedEnd) {
                return DifferenceKind.DROPPED;
            }
            return saidStart == saidEnd ? DifferenceKind.ADDED : DifferenceKind.CHANGED;
        }
    }
}
