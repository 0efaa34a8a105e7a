/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what was expected and what was found. */
final class Score {

    private int expected;
    private int found;
    private int right;
    private final List<String> misses = new ArrayList<>();

    void add(String where, List<String> wanted, List<String> got) {
        List<String> missing = new ArrayList<>(wanted);
        List<String> surplus = new ArrayList<>(got);
        for (String each : wanted) {
            if (surplus.remove(each)) {
                missing.remove(each);
                right++;
            }
        }
        expected += wanted.size();
        found += got.size();
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            misses.add(where + " | missed " + missing + " | instead " + surplus);
        }
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d expected, %d found, %d right, precision %.3f, recall %.3f", expected,
                found, right, precision(), recall());
    }
}
