/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** Of long texts with many marks the work is shared among processors: what comes out must not show it. */
class LongTextTest {

    private static final int WORDS = 600_000;
    private static final int APART = 60;

    @Test
    void marksOfALongTextAreCarriedAsEachAlone() {
        String before = text();
        String after = "Corrected.\n" + before.replace("a7 ", "b7 ");
        List<Span> marks = new ArrayList<>();
        for (int at = 0; at < before.length() - APART; at += APART) {
            int start = before.indexOf(' ', at) + 1;
            marks.add(new Span(start, before.indexOf(' ', start + APART / 3)));
        }
        RevisedText revised = RevisedText.of(before, after);
        List<CarriedMark> carried = revised.carry(marks);
        assertEquals(marks.stream().map(revised::carry).toList(), carried);
        for (CarriedMark each : carried) {
            boolean edited = each.oldWords().contains("a7 ") || each.oldWords().endsWith("a7");
            assertEquals(edited ? AnchorState.CHANGED : AnchorState.EXACT, each.anchor().state(), each::toString);
        }
        assertTrue(carried.stream().anyMatch(each -> each.anchor().state() == AnchorState.CHANGED));
    }

    private static String text() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(1000)).append(' ');
        }
        return text.toString();
    }
}
