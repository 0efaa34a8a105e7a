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

/**
 * What differs between a quotation and what was said. Words are compared without regard to the form of apostrophes,
 * dashes, spaces and ligatures. Words before the quotation begins and after it ends do not count, for a quotation may
 * take a part. It says nothing about truth. Immutable.
 *
 * @param agreement
 *            whether the words could be compared
 * @param differences
 *            in the order of the texts; empty unless both are the same passage; unmodifiable
 */
public record QuotationComparison(Agreement agreement, List<QuotationDifference> differences) {

    /** Whether words could be compared. */
    public enum Agreement {
        /** Half of the quoted words or more stand there in their order. */
        SAME_PASSAGE,
        /** Something else is said there, so that a comparison would mislead. */
        OTHER_PASSAGE,
        /** More than {@link QuotationComparison#MOST_WORDS} words are quoted. */
        TOO_LONG
    }

    /** The longest quotation that is compared, in words. */
    public static final int MOST_WORDS = 2_000;

    private static final int ROOM = 200;

    /**
     * Compares a text that quotes with a text of what was said.
     *
     * @param printed
     *            the words that quote; when some stand in double quotation marks, these alone are compared, part by
     *            part. "[s]" and "[he]" are put in by whoever quotes, "…" leaves out
     * @param said
     *            what was said, as long as it may be; what stands in brackets of its own, like "[applause]", was not
     *            said
     * @return never null; takes time in proportion to the product of the lengths, for a long text that of the quotation
     *         squared and the text
     */
    public static QuotationComparison of(String printed, String said) {
        List<Token> quoted = quoted(printed);
        List<Token> all = Tokens.of(said, new Span(0, said.length())).stream().filter(Token::isWord).toList();
        if (quoted.size() > MOST_WORDS) {
            return new QuotationComparison(Agreement.TOO_LONG, List.of());
        }
        List<Token> near = nearest(quoted, all);
        List<Step> steps = Alignment.of(quoted, near);
        long words = quoted.stream().filter(Token::isWord).count();
        long same = steps.stream().filter(step -> step.kind() == Step.Kind.SAME).count();
        if (same == 0 || 2 * same < words) {
            return new QuotationComparison(Agreement.OTHER_PASSAGE, List.of());
        }
        return new QuotationComparison(Agreement.SAME_PASSAGE, Differences.of(quoted, near, steps));
    }

    /** The differences in the words themselves: dropped, added and changed ones. */
    public List<QuotationDifference> wording() {
        return differences.stream().filter(difference -> difference.kind().isWording()).toList();
    }

    private static List<Token> quoted(String printed) {
        List<Token> tokens = new ArrayList<>();
        for (Span part : QuotedParts.of(printed)) {
            if (!tokens.isEmpty()) {
                Span gap = new Span(tokens.getLast().span().end(), tokens.getLast().span().end());
                tokens.add(new Token(Token.Kind.ELLIPSIS, gap, "", "", "", ""));
            }
            tokens.addAll(Tokens.of(printed, part));
        }
        return tokens.isEmpty() ? Tokens.of(printed, new Span(0, printed.length())) : tokens;
    }

    /** In a long text, the stretch that holds most of the quotation's words. */
    private static List<Token> nearest(List<Token> quoted, List<Token> said) {
        int width = 2 * quoted.size() + ROOM;
        if (said.size() <= 2 * width) {
            return said;
        }
        int best = WordWindow.best(quoted, said, width);
        return said.subList(best, best + width);
    }
}
