/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

/**
 * Says which words stand for which others where some were replaced: one for one when there are as many, and few, on
 * both sides; otherwise by how much their letters agree.
 */
final class Replacements {

    private static final int FEW = 3;
    private static final int A_PHRASE = 6;
    private static final long LARGEST = 400;
    private static final double ALIKE = 0.4;

    private final Words before;
    private final Words after;
    private final String oldText;
    private final String newText;
    private final Matching matching;

    Replacements(String oldText, Words before, String newText, Words after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.oldText = oldText;
        this.newText = newText;
    }

    /** Looks at each stretch within a range that has no partners yet. */
    void pair(Range range, boolean elsewhere) {
        int oldFrom = range.oldStart();
        int newFrom = range.newStart();
        for (int old = range.oldStart(); old <= range.oldEnd(); old++) {
            boolean end = old == range.oldEnd();
            int now = end ? range.newEnd() : matching.toNew(old);
            if (now >= newFrom && now <= range.newEnd()) {
                pairAll(new Range(oldFrom, old, newFrom, now), elsewhere);
                oldFrom = old + 1;
                newFrom = now + 1;
            }
        }
    }

    private void pairAll(Range gap, boolean elsewhere) {
        if (gap.oneIsEmpty()) {
            return;
        }
        if (gap.oldLength() == gap.newLength() && gap.oldLength() <= FEW) {
            for (int i = 0; i < gap.oldLength(); i++) {
                pairOne(gap.oldStart() + i, gap.newStart() + i, elsewhere);
            }
        } else if (gap.product() <= LARGEST && !pairAlike(gap, elsewhere)
                && Math.max(gap.oldLength(), gap.newLength()) <= A_PHRASE) {
            pairEnds(gap, elsewhere);
        }
    }

    /** One phrase became another, as "tens of thousands" becomes "72,436". */
    private void pairEnds(Range gap, boolean elsewhere) {
        pairOne(gap.oldStart(), gap.newStart(), elsewhere);
        if (gap.oldLength() > 1 && gap.newLength() > 1) {
            pairOne(gap.oldEnd() - 1, gap.newEnd() - 1, elsewhere);
        }
    }

    private void pairOne(int old, int now, boolean elsewhere) {
        if (before.isLineBreak(old) == after.isLineBreak(now)) {
            matching.replaced(old, now, elsewhere);
        }
    }

    private boolean pairAlike(Range gap, boolean elsewhere) {
        int rows = gap.oldLength();
        int columns = gap.newLength();
        double[][] best = new double[rows + 1][columns + 1];
        double[][] alike = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                alike[i][j] = likeness(gap.oldStart() + i - 1, gap.newStart() + j - 1);
                double both = alike[i][j] < ALIKE ? 0 : best[i - 1][j - 1] + alike[i][j];
                best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        for (int i = rows, j = columns; i > 0 && j > 0;) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                pairOne(gap.oldStart() + --i, gap.newStart() + --j, elsewhere);
            }
        }
        return best[rows][columns] > 0;
    }

    private double likeness(int old, int now) {
        return Likeness.of(oldText, before.start(old), before.end(old), newText, after.start(now), after.end(now));
    }
}
