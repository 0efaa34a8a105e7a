/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a file together to paragraphs. */
final class Blocks {

    private Blocks() {
    }

    static List<Block> of(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (TextLine line : lines) {
            boolean taken = !blocks.isEmpty() && blocks.get(blocks.size() - 1).takes(line);
            if (!taken) {
                blocks.add(new Block(line));
            }
        }
        return joined(blocks);
    }

    /** A picture between two columns does not end a sentence. */
    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int before = joined.size() - 1;
            while (before >= 0 && joined.get(before).isPicture()) {
                before--;
            }
            if (before >= 0 && joined.get(before).goesOnIn(block)) {
                joined.get(before).add(block);
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
