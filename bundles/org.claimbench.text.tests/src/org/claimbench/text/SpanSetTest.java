/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whether words are touched by any of many others. */
class SpanSetTest {

    @Test
    void whatOnlyTouchesDoesNotOverlap() {
        SpanSet set = new SpanSet(Stream.of(new Span(10, 12), new Span(2, 5), new Span(7, 7)));
        assertFalse(set.overlaps(new Span(5, 10)));
        assertTrue(set.overlaps(new Span(4, 5)));
        assertTrue(set.overlaps(new Span(0, 20)));
        assertFalse(set.overlaps(new Span(3, 3)));
        assertFalse(new SpanSet(Stream.empty()).overlaps(new Span(0, 9)));
    }

    @Test
    void itAnswersAsLookingAtEachWould() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                spans.add(any(random));
            }
            SpanSet set = new SpanSet(spans.stream());
            for (int i = 0; i < 50; i++) {
                Span asked = any(random);
                assertEquals(spans.stream().anyMatch(asked::overlaps), set.overlaps(asked),
                        () -> asked + " among " + spans);
            }
        }
    }

    private static Span any(Random random) {
        int start = random.nextInt(60);
        return new Span(start, start + random.nextInt(9));
    }
}
