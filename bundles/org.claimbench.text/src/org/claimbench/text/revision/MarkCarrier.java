/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.Comparator;
import java.util.List;

import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Carries marks from a text to its next state, along an alignment. Says exact or moved only of the very same words. */
final class MarkCarrier {

    private static final int FAR = 500;
    private static final double CLEAR = 0.6;

    private final Side before;
    private final Side after;
    private final Matching matching;
    private final Certainty certainty;
    private final Occurrences occurrences;

    MarkCarrier(Side before, Side after, Matching matching, Certainty certainty, Occurrences occurrences) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.certainty = certainty;
        this.occurrences = occurrences;
    }

    CarriedMark carry(Span mark) {
        if (mark.isEmpty()) {
            throw new IllegalArgumentException("A mark needs words.");
        }
        String words = mark.of(before.text());
        Anchor anchor = anchor(mark);
        return new CarriedMark(mark, words, anchor, newWords(words, anchor));
    }

    private String newWords(String words, Anchor anchor) {
        if (anchor.state() == AnchorState.EXACT || anchor.state() == AnchorState.MOVED) {
            return words;
        }
        Span place = anchor.span();
        return place == null ? "" : place.of(after.text());
    }

    private Anchor anchor(Span mark) {
        int first = before.words().firstEndingBehind(mark.start());
        int last = before.words().lastStartingBefore(mark.end());
        if (first > last) {
            return orphaned(0, List.of());
        }
        Span same = sameWords(mark, first, last);
        if (same == null) {
            return changed(mark, first, last);
        }
        if (isSure(first, last) && !certainty.isInDoubt(first, last)) {
            AnchorState state = matching.isMoved(first) ? AnchorState.MOVED : AnchorState.EXACT;
            return new Anchor(state, same, Context.agreement(before, mark, after, same, 1), List.of());
        }
        return ambiguous(mark, rivals(occurrences(mark, first, last), mark, last - first, matching.toNew(first)));
    }

    /** Where the words stand to the letter and in a row, by the alignment; null when they do not. */
    private @Nullable Span sameWords(Span mark, int first, int last) {
        if (!matching.isSame(first)) {
            return null;
        }
        for (int word = first + 1; word <= last; word++) {
            if (!matching.goesOn(word)) {
                return null;
            }
        }
        int start = after.words().start(matching.toNew(first)) + mark.start() - before.words().start(first);
        boolean same = start >= 0 && before.text().regionMatches(mark.start(), after.text(), start, mark.length());
        return same ? new Span(start, start + mark.length()) : null;
    }

    private boolean isSure(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (!certainty.isSure(word)) {
                return false;
            }
        }
        return true;
    }

    private Anchor changed(Span mark, int first, int last) {
        Passage passage = Passage.largest(before, after, matching, certainty, first, last);
        if (passage == null || !passage.holds()) {
            List<Occurrences.Found> found = occurrences(mark, first, last);
            List<Span> rivals = rivals(found, mark, last - first, -1);
            if (!rivals.isEmpty()) {
                return ambiguous(mark, rivals);
            }
            return orphaned(passage == null ? 0 : passage.share(), byContext(found, mark));
        }
        Span place = passage.place(mark);
        double score = Context.agreement(before, mark, after, place, passage.share());
        List<Span> rivals = passage.share() >= CLEAR ? List.of()
                : rivals(occurrences(mark, first, last), mark, last - first, -1);
        return new Anchor(AnchorState.CHANGED, place, score, rivals);
    }

    private static Anchor orphaned(double score, List<Span> rivals) {
        return new Anchor(AnchorState.ORPHANED, null, score, rivals);
    }

    private Anchor ambiguous(Span mark, List<Span> rivals) {
        double best = Context.agreement(before, mark, after, rivals.getFirst(), 1);
        return new Anchor(AnchorState.AMBIGUOUS, null, best, rivals);
    }

    private List<Occurrences.Found> occurrences(Span mark, int first, int last) {
        return occurrences.of(mark, before.text(), before.words(), first, last, near(first));
    }

    /** Those that do not surely belong to other words of the old text, or start at the mark's own partner. */
    private List<Span> rivals(List<Occurrences.Found> found, Span mark, int more, int own) {
        return byContext(found.stream().filter(each -> each.word() == own || !taken(each.word(), more)).toList(), mark);
    }

    /** Their places, those with most of the context first. */
    private List<Span> byContext(List<Occurrences.Found> found, Span mark) {
        Comparator<Span> most = Comparator
                .comparingDouble((Span place) -> -Context.agreement(before, mark, after, place, 1));
        return found.stream().map(Occurrences.Found::span).sorted(most).toList();
    }

    /** About where a word would be: behind the nearest one before it that has a partner. */
    private int near(int word) {
        int at = word;
        while (at >= 0 && word - at < FAR && !matching.hasPartner(at)) {
            at--;
        }
        return at < 0 || !matching.hasPartner(at) ? word : matching.toNew(at) + word - at;
    }

    private boolean taken(int start, int more) {
        for (int word = start; word <= start + more; word++) {
            int old = matching.toOld(word);
            if (old < 0 || !certainty.isSure(old)) {
                return false;
            }
        }
        return !certainty.isInDoubt(matching.toOld(start), matching.toOld(start + more));
    }
}
