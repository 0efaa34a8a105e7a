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
import java.util.List;

import org.claimbench.text.revision.WordChange.Kind;

/** Tells two short texts apart word by word. Usable from any thread. */
public final class WordDifference {

    private static final long LARGEST = 1_000_000;

    private WordDifference() {
    }

    /**
     * What has to be dropped and added to make one text of another.
     *
     * @param before
     *            not null
     * @param after
     *            not null
     * @return in the order of the text, what was dropped before what was added at the same place; kept and dropped
     *         parts together are the old text, kept and added ones the new text, up to white space and typographic
     *         variants in what was kept; never null, unmodifiable
     */
    public static List<WordChange> between(String before, String after) {
        Vocabulary vocabulary = new Vocabulary();
        Words oldWords = Words.of(before, vocabulary);
        Words newWords = Words.of(after, vocabulary);
        Matching matching = new Matching(oldWords.count(), newWords.count());
        byte[] weights = Aligner.weights(oldWords, newWords, vocabulary.size());
        Range whole = new Range(0, oldWords.count(), 0, newWords.count());
        SmallGap gap = new SmallGap(oldWords.numbersToRead(), newWords.numbersToRead(), weights, matching);
        Range inner = gap.trim(whole, false);
        if (inner.product() <= LARGEST) {
            gap.align(inner, false);
        }
        return changes(new Side(before, oldWords), new Side(after, newWords), matching);
    }

    private static List<WordChange> changes(Side before, Side after, Matching matching) {
        List<WordChange> changes = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.words().count() || now < after.words().count()) {
            int oldStart = old;
            int newStart = now;
            while (old < before.words().count() && matching.hasPartner(old) && matching.toNew(old) == now) {
                old++;
                now++;
            }
            add(changes, Kind.KEPT, after, newStart, now);
            oldStart = old;
            newStart = now;
            while (old < before.words().count() && !matching.hasPartner(old)) {
                old++;
            }
            while (now < after.words().count() && matching.isFree(now)) {
                now++;
            }
            add(changes, Kind.DROPPED, before, oldStart, old);
            add(changes, Kind.ADDED, after, newStart, now);
        }
        return List.copyOf(changes);
    }

    /** From the start of the first word to the start of the word behind the last one, so that spaces are kept. */
    private static void add(List<WordChange> changes, Kind kind, Side side, int from, int to) {
        if (from < to) {
            int start = from == 0 ? 0 : side.words().start(from);
            int end = to == side.words().count() ? side.text().length() : side.words().start(to);
            changes.add(new WordChange(kind, side.text().substring(start, end)));
        }
    }

    static boolean sameWords(String before, String after) {
        Vocabulary vocabulary = new Vocabulary();
        Words oldWords = Words.of(before, vocabulary);
        Words newWords = Words.of(after, vocabulary);
        return oldWords.sameAs(newWords);
    }
}
