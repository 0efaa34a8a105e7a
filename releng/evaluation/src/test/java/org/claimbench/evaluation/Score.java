/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Counts sentences that begin and end where they should, and breaks within paragraphs. */
final class Score {

    private static final int AROUND = 40;

    private final List<String> misses = new ArrayList<>();
    private int sentences;
    private int found;
    private int right;
    private int breaks;
    private int brokenRight;
    private int broken;

    void add(Paragraph paragraph, List<Integer> offsets) {
        String text = paragraph.text();
        int all = Paragraph.solid(text, text.length());
        Set<Integer> ours = new TreeSet<>();
        offsets.forEach(offset -> ours.add(Paragraph.solid(text, offset)));
        ours.removeIf(end -> end == 0 || end == all);
        breaks += paragraph.ends().size();
        broken += ours.size();
        brokenRight += (int) ours.stream().filter(paragraph.ends()::contains).count();
        Set<List<Integer>> theirs = pairs(paragraph.ends(), all);
        Set<List<Integer>> mine = pairs(ours, all);
        sentences += theirs.size();
        found += mine.size();
        mine.retainAll(theirs);
        right += mine.size();
        note(text, ours, paragraph.ends());
    }

    private static Set<List<Integer>> pairs(Set<Integer> ends, int all) {
        Set<List<Integer>> pairs = new HashSet<>();
        int start = 0;
        for (int end : ends) {
            pairs.add(List.of(start, end));
            start = end;
        }
        pairs.add(List.of(start, all));
        return pairs;
    }

    private void note(String text, Set<Integer> ours, Set<Integer> theirs) {
        int solid = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Paragraph.solid(text.substring(at, at + 1), 1) == 1) {
                solid++;
                if (ours.contains(solid) != theirs.contains(solid)) {
                    String sign = ours.contains(solid) ? " ‖too much‖ " : " ‖missed‖ ";
                    misses.add(text.substring(Math.max(0, at + 1 - AROUND), at + 1) + sign
                            + text.substring(at + 1, Math.min(text.length(), at + 1 + AROUND)));
                }
            }
        }
    }

    /** Of the sentences there and found, how many are the same: the harmonic mean of precision and recall, 0 to 1. */
    double sentenceF1() {
        return 2.0 * right / (sentences + found);
    }

    double breakPrecision() {
        return broken == 0 ? 1 : (double) brokenRight / broken;
    }

    double breakRecall() {
        return breaks == 0 ? 1 : (double) brokenRight / breaks;
    }

    List<String> misses() {
        return misses;
    }

    String row(String text, String splitter) {
        return String.format(Locale.ROOT, "| %s | %s | %d | %.1f | %.1f | %.1f |", text, splitter, sentences,
                100 * sentenceF1(), 100 * breakPrecision(), 100 * breakRecall());
    }
}
