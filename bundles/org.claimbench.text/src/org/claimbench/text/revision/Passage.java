/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The largest part of a mark's words that stayed together: words of the old text from {@code from} to {@code to}, both
 * included and both with partners.
 *
 * @param first
 *            the mark's first word
 * @param last
 *            its last one
 */
record Passage(Side before, Side after, Matching matching, Certainty certainty, int first, int last, int from, int to) {

    private static final int FAR = 30;
    private static final double SOME = 0.2;
    private static final double MOST = 0.5;
    private static final int FEW = 6;
    private static final int A_PHRASE = 3;
    private static final double ALIKE = 0.4;

    /** Null when no word of the mark has a partner. */
    static @Nullable Passage largest(Side before, Side after, Matching matching, Certainty certainty, int first,
            int last) {
        int bestFrom = -1;
        int bestTo = -1;
        int best = -1;
        for (int word = first; word <= last; word++) {
            if (matching.hasPartner(word)) {
                int from = word;
                int weight = weight(before, matching, word);
                for (int next = word + 1; next <= last; next++) {
                    if (matching.hasPartner(next)) {
                        if (!together(matching, word, next)) {
                            break;
                        }
                        word = next;
                        weight += weight(before, matching, word);
                    }
                }
                if (weight > best) {
                    best = weight;
                    bestFrom = from;
                    bestTo = word;
                }
            }
        }
        return best < 0 ? null
                : new Passage(before, after, matching, certainty, first, last, bestFrom, bestTo).withoutSigns();
    }

    /** Where the words at an end are gone, the comma beside them is not part of what is left. */
    private Passage withoutSigns() {
        int end = to;
        while (end < last && end > from && isNoWord(end)) {
            end--;
        }
        int start = from;
        while (start > first && start < end && isNoWord(start)) {
            start++;
        }
        boolean words = matching.hasPartner(start) && matching.hasPartner(end);
        return words ? new Passage(before, after, matching, certainty, first, last, start, end) : this;
    }

    private boolean isNoWord(int word) {
        return !matching.hasPartner(word) || isSign(before, word);
    }

    private static boolean isSign(Side side, int word) {
        return !Character.isLetterOrDigit(side.text().codePointAt(side.words().start(word)));
    }

    private static int weight(Side before, Matching matching, int word) {
        return before.words().length(word) * (matching.isSame(word) ? 2 : 1);
    }

    private static boolean together(Matching matching, int word, int next) {
        int step = matching.toNew(next) - matching.toNew(word);
        return step > 0 && step <= next - word + FAR && matching.isMoved(word) == matching.isMoved(next);
    }

    /** Whether enough of the words is there to propose this place. */
    boolean holds() {
        boolean sure = false;
        boolean same = false;
        for (int word = from; word <= to; word++) {
            same |= matching.isSame(word);
            sure |= certainty.isSure(word);
        }
        if (!same) {
            return last - first < A_PHRASE && standsFirm(first, -1) && standsFirm(last, 1);
        }
        return share() >= (sure ? SOME : MOST);
    }

    /** Whether a neighbour of the mark surely is where it was, or one near it if the letters are alike. */
    private boolean standsFirm(int end, int step) {
        int word = end + step;
        while (Math.abs(word - end) <= FEW && word >= 0 && word < matching.oldCount() && !matching.isSame(word)
                && !isUnlike(from) && !isUnlike(to)) {
            word += step;
        }
        return word < 0 || word == matching.oldCount() || certainty.isSure(word);
    }

    /** The share of letters in the words of both sides that is the same, from 0 to 1. */
    double share() {
        int same = 0;
        int old = 0;
        for (int word = first; word <= last; word++) {
            old += before.words().length(word);
            if (word >= from && word <= to && matching.isSame(word)) {
                same += before.words().length(word);
            }
        }
        int now = 0;
        for (int word = newFrom(); word <= newTo(); word++) {
            now += after.words().length(word);
        }
        return Math.min(1, 2.0 * same / (old + now));
    }

    /** The place in the new text; half words at the mark's ends stay half where their letters allow it. */
    Span place(Span mark) {
        int start = after.words().start(newFrom());
        int end = after.words().end(newTo());
        if (from == first) {
            start = inWord(mark.start(), from, start);
        }
        if (to == last && mark.end() < before.words().end(to)) {
            end = inWord(mark.end(), to, end);
        }
        return start < end ? new Span(start, end)
                : new Span(after.words().start(newFrom()), after.words().end(newTo()));
    }

    private int inWord(int offset, int word, int otherwise) {
        int oldStart = before.words().start(word);
        int oldEnd = before.words().end(word);
        if (offset <= oldStart) {
            return otherwise;
        }
        int newStart = after.words().start(matching.toNew(word));
        int newEnd = after.words().end(matching.toNew(word));
        int prefix = Likeness.samePrefix(before.text(), oldStart, oldEnd, after.text(), newStart, newEnd);
        int suffix = Likeness.sameSuffix(before.text(), oldStart, oldEnd, after.text(), newStart, newEnd);
        if (offset - oldStart <= prefix) {
            return newStart + offset - oldStart;
        }
        return oldEnd - offset <= suffix ? newEnd - (oldEnd - offset) : otherwise;
    }

    /** The first word of the place: where all that was before {@code from} was replaced as a whole, with that. */
    private int newFrom() {
        int now = matching.toNew(from);
        if (from == first && !isUnlike(from) || first > 0 && !matching.hasPartner(first - 1)) {
            return now;
        }
        int free = now;
        while (free > 0 && matching.isFree(free - 1) && now - free <= from - first + FEW) {
            free--;
        }
        int left = first == 0 ? 0 : matching.toNew(first - 1) + 1;
        return free == left && noneHasPartner(first, from) ? free : now;
    }

    private int newTo() {
        int now = matching.toNew(to);
        if (to == last && !isUnlike(to) || last + 1 < matching.oldCount() && !matching.hasPartner(last + 1)) {
            return now;
        }
        int free = now;
        while (free + 1 < matching.newCount() && matching.isFree(free + 1) && free - now <= last - to + FEW) {
            free++;
        }
        int right = last + 1 == matching.oldCount() ? matching.newCount() : matching.toNew(last + 1);
        return free + 1 == right && noneHasPartner(to + 1, last + 1) ? free : now;
    }

    /** Whether a word was replaced by one with other letters: perhaps a phrase by a phrase. */
    private boolean isUnlike(int word) {
        int now = matching.toNew(word);
        return !matching.isSame(word) && Likeness.of(before.text(), before.words().start(word),
                before.words().end(word), after.text(), after.words().start(now), after.words().end(now)) < ALIKE;
    }

    private boolean noneHasPartner(int start, int end) {
        for (int word = start; word < end; word++) {
            if (matching.hasPartner(word)) {
                return false;
            }
        }
        return true;
    }
}
