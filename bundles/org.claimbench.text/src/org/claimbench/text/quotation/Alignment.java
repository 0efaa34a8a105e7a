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
import java.util.Collections;
import java.util.List;

/**
 * Finds the cheapest way through both texts. The quotation may stand anywhere in what was said, so words before and
 * behind it cost nothing; nor do words at an ellipsis, and those for which a bracket stands cost little. A diff
 * library knows lines that are the same or not, and neither free ends nor words that stand in for others, so this is
 * the usual table of two sequences instead.
 */
final class Alignment {

    private static final byte DIAGONAL = 0;
    private static final byte DOWN = 1;
    private static final byte RIGHT = 2;

    private static final int WORD = 4;
    private static final int LIKE_WORD = 3;
    private static final int ACROSS_SENTENCES = 5;
    private static final int FOR_BRACKET = 1;
    /** Of two ways that cost the same, the one with more words that agree is taken. */
    private static final int AGREES = -1;

    private final List<Token> printed;
    private final List<Token> said;
    private final byte[][] moves;

    private Alignment(List<Token> printed, List<Token> said) {
        this.printed = printed;
        this.said = said;
        moves = new byte[printed.size() + 1][said.size() + 1];
    }

    /** The steps from the first token of the quotation to its last one. */
    static List<Step> of(List<Token> printed, List<Token> said) {
        Alignment alignment = new Alignment(printed, said);
        alignment.fill();
        return alignment.way();
    }

    private void fill() {
        int[] before = new int[said.size() + 1];
        int[] here = new int[said.size() + 1];
        for (int row = 1; row <= printed.size(); row++) {
            Token token = printed.get(row - 1);
            int alone = token.isWord() ? WORD : 0;
            int skipped = row == printed.size() ? 0 : skipping(token);
            here[0] = before[0] + alone;
            moves[row][0] = DOWN;
            for (int column = 1; column <= said.size(); column++) {
                int diagonal = before[column - 1] + pairing(token, said.get(column - 1));
                int down = before[column] + alone;
                int right = here[column - 1] + skipped;
                int least = Math.min(diagonal, Math.min(down, right));
                here[column] = least;
                moves[row][column] = move(least, diagonal, down);
            }
            int[] done = before;
            before = here;
            here = done;
        }
    }

    private static byte move(int least, int diagonal, int down) {
        if (diagonal == least) {
            return DIAGONAL;
        }
        return down == least ? DOWN : RIGHT;
    }

    private static int skipping(Token token) {
        return switch (token.kind()) {
        case ELLIPSIS -> 0;
        case BRACKET -> FOR_BRACKET;
        case WORD, BRACKETED_WORD -> WORD;
        };
    }

    private static int pairing(Token one, Token other) {
        if (!one.isWord()) {
            return 2 * WORD;
        }
        if (one.sameWord(other)) {
            return AGREES;
        }
        if (one.isLike(other)) {
            return LIKE_WORD;
        }
        return one.endsSentence() == other.endsSentence() ? WORD : ACROSS_SENTENCES;
    }

    private List<Step> way() {
        List<Step> steps = new ArrayList<>();
        int row = printed.size();
        int column = said.size();
        while (row == printed.size() && row > 0 && column > 0 && moves[row][column] == RIGHT) {
            column--;
        }
        while (row > 0) {
            byte move = moves[row][column];
            if (move == DIAGONAL) {
                boolean same = printed.get(row - 1).sameWord(said.get(column - 1));
                steps.add(new Step(same ? Step.Kind.SAME : Step.Kind.OTHER, --row, --column));
            } else if (move == DOWN) {
                steps.add(new Step(Step.Kind.PRINTED, --row, column));
            } else {
                steps.add(new Step(Step.Kind.SAID, row, --column));
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
