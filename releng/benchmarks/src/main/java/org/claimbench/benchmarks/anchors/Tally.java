/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.util.Locale;

import org.claimbench.text.Span;

/** Counts how an algorithm's answers compare with the truth. */
final class Tally {

    private int marks;
    private int right;
    private int falselyAttached;
    private int certainButFalse;
    private int certainButNotTheTruth;
    private int certain;

    /**
     * Counts one answer. It is right when the place is the truth to the letter, or when nothing was attached and all
     * words are gone; falsely attached when the place has no letter in common with the truth, or the words are gone.
     *
     * @param truth
     *            empty when the words are gone
     * @param place
     *            empty when nothing was attached
     * @param sure
     *            whether the place was called exact or moved
     */
    void count(Span truth, Span place, boolean sure) {
        boolean same = place.isEmpty() ? truth.isEmpty() : truth.equals(place);
        boolean elsewhere = !place.isEmpty() && !truth.overlaps(place);
        marks++;
        right += same ? 1 : 0;
        falselyAttached += elsewhere ? 1 : 0;
        certain += sure ? 1 : 0;
        certainButFalse += sure && elsewhere ? 1 : 0;
        certainButNotTheTruth += sure && !same ? 1 : 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "right %.2f %%, certain %.2f %%, falsely attached %d, certain of these %d, certain beside the truth %d",
                100.0 * right / marks, 100.0 * certain / marks, falselyAttached, certainButFalse,
                certainButNotTheTruth);
    }
}
