/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Marks carried along JGit's HistogramDiff over words and signs; what is replaced by as many words is paired. */
final class HistogramPeer {

    private static final Pattern WORD = Pattern.compile("\\w+(?:[,.]\\d+)*|[^\\w\\s]|\\n+");

    private HistogramPeer() {
    }

    /** For each mark a place in the new text, empty when there is none. */
    static List<Span> carry(RevisedArticle article) {
        Map<String, Integer> numbers = new HashMap<>();
        Words before = new Words(article.before(), numbers);
        Words after = new Words(article.after(), numbers);
        EditList edits = new HistogramDiff().diff(new SameNumber(), before, after);
        int[] partners = partners(edits, before.size(), after.size());
        return article.marks().stream().map(mark -> place(mark, before, after, partners)).toList();
    }

    private static int[] partners(EditList edits, int before, int after) {
        int[] partners = new int[before];
        int old = 0;
        int now = 0;
        for (int i = 0; i <= edits.size(); i++) {
            Edit edit = i < edits.size() ? edits.get(i) : new Edit(before, before, after, after);
            while (old < edit.getBeginA()) {
                partners[old++] = now++;
            }
            boolean paired = edit.getLengthA() == edit.getLengthB();
            for (int k = 0; old < edit.getEndA(); k++) {
                partners[old++] = paired ? edit.getBeginB() + k : -1;
            }
            now = edit.getEndB();
        }
        return partners;
    }

    private static Span place(Span mark, Words before, Words after, int[] partners) {
        int first = before.at(mark.start());
        int last = before.at(mark.end() - 1);
        while (first <= last && partners[first] < 0) {
            first++;
        }
        while (last >= first && partners[last] < 0) {
            last--;
        }
        return first > last ? new Span(0, 0)
                : new Span(after.spans.get(partners[first]).start(), after.spans.get(partners[last]).end());
    }

    private static final class Words extends Sequence {

        private final List<Span> spans = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final int[] at;

        Words(String text, Map<String, Integer> all) {
            at = new int[text.length()];
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    at[i] = spans.size();
                }
                spans.add(new Span(matcher.start(), matcher.end()));
                numbers.add(all.computeIfAbsent(matcher.group(), word -> all.size()));
            }
        }

        int at(int offset) {
            return at[offset];
        }

        @Override
        public int size() {
            return spans.size();
        }
    }

    private static final class SameNumber extends SequenceComparator<Words> {

        @Override
        public boolean equals(Words one, int at, Words other, int otherAt) {
            return one.numbers.get(at).equals(other.numbers.get(otherAt));
        }

        @Override
        public int hash(Words words, int at) {
            return words.numbers.get(at) * 0x9E3779B1;
        }
    }
}
