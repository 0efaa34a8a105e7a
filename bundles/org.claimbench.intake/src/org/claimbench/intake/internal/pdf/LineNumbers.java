/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Leaves out the numbers that transcripts and drafts print beside each line. */
final class LineNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int FEWEST = 8;
    /** In points. */
    private static final float ASTRAY = 12;

    private LineNumbers() {
    }

    static List<TextLine> without(List<TextLine> page) {
        List<TextLine> numbers = page.stream().filter(line -> NUMBER.matcher(line.words()).matches()).toList();
        boolean counted = numbers.size() >= FEWEST;
        for (int at = 1; at < numbers.size(); at++) {
            TextLine before = numbers.get(at - 1);
            TextLine line = numbers.get(at);
            counted &= Math.abs(line.right() - before.right()) < ASTRAY || at == numbers.size() - 1;
            counted &= Integer.parseInt(line.words()) == Integer.parseInt(before.words()) + 1
                    || at == numbers.size() - 1;
        }
        return counted ? page.stream().filter(line -> !numbers.contains(line)).toList() : page;
    }
}
