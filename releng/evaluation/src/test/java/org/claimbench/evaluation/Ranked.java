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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A sentence of which somebody has said whether it deserves to be checked, with the score of whoever ranks.
 *
 * @param text
 *            the sentence
 * @param worthy
 *            what people said
 * @param score
 *            the higher, the earlier
 */
record Ranked(String text, boolean worthy, double score) {

    /** Precision at every worthy sentence, averaged: 1 when all worthy ones come first. */
    static double averagePrecision(List<Ranked> sentences) {
        List<Ranked> order = new ArrayList<>(sentences);
        // A file may hold all worthy sentences first; ties must not profit from that.
        Collections.shuffle(order, new Random(1));
        order.sort(Comparator.comparingDouble(Ranked::score).reversed());
        double sum = 0;
        int found = 0;
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).worthy()) {
                found++;
                sum += (double) found / (at + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
