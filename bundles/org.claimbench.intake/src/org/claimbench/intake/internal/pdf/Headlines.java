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

import org.claimbench.intake.internal.Blank;

/** Finds the headline: the largest letters of the first page, if they are larger than those of the text. */
final class Headlines {

    private static final int LONGEST = 200;
    private static final double LARGER = 1.25;

    private Headlines() {
    }

    /** Empty when no words stand out. */
    static String of(List<Block> blocks) {
        List<Block> first = blocks.stream().filter(block -> !block.isPicture() && block.first().page() == 1).toList();
        double usual = usual(first);
        Block largest = null;
        for (Block block : first) {
            boolean larger = block.first().size() > LARGER * usual
                    && (largest == null || block.first().size() > largest.first().size());
            largest = larger && !block.isTable() && length(block) <= LONGEST ? block : largest;
        }
        return largest == null ? ""
                : Blank.line(String.join(" ", largest.lines().stream().map(TextLine::words).toList()));
    }

    private static int length(Block block) {
        return block.lines().stream().mapToInt(line -> line.words().length()).sum();
    }

    /** The size of most letters. */
    private static double usual(List<Block> blocks) {
        double size = 0;
        int most = 0;
        for (Block block : blocks) {
            int letters = length(block);
            if (letters > most) {
                most = letters;
                size = block.first().size();
            }
        }
        return size;
    }
}
