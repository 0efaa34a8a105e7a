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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final Span span = new Span(2, 5);

    @Test
    void endsAreInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertTrue(new Span(3, 3).isEmpty());
    }

    @Test
    void words() {
        assertEquals("cde", span.of("abcdefg"));
        assertEquals(3, span.length());
        assertThrows(IndexOutOfBoundsException.class, () -> span.of("abcd"));
    }

    @Test
    void whatLiesWithin() {
        assertTrue(span.contains(2));
        assertFalse(span.contains(5));
        assertTrue(span.contains(span));
        assertTrue(span.contains(new Span(3, 4)));
        assertFalse(span.contains(new Span(3, 6)));
    }

    @Test
    void whatOverlaps() {
        assertTrue(span.overlaps(new Span(4, 9)));
        assertFalse(span.overlaps(new Span(5, 9)));
        assertFalse(span.overlaps(new Span(3, 3)));
    }
}
