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
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SelectorTest {

    @Test
    void takesUpTo32UnitsOfContext() {
        String text = "a".repeat(40) + "WORDS" + "b".repeat(40);
        assertEquals(new Selector("WORDS", "a".repeat(32), "b".repeat(32), 40, 45), Selector.of(text, 40, 45));
    }

    @Test
    void hasLessContextAtTheEndsOfTheText() {
        assertEquals(new Selector("words", "", ".", 0, 5), Selector.of("words.", 0, 5));
    }

    @Test
    void neverCutsACharacterOfTheContext() {
        String flag = "🇩🇪";
        String text = flag + "x".repeat(30) + "WORDS" + "y".repeat(31) + "e\u0301";
        Selector selector = Selector.of(text, 34, 39);
        assertEquals("x".repeat(30), selector.prefix());
        assertEquals("y".repeat(31), selector.suffix());
    }

    @Test
    void refusesHalfACharacterAndNoWords() {
        assertThrows(IllegalArgumentException.class, () -> Selector.of("a😀b", 0, 2));
        assertThrows(IllegalArgumentException.class, () -> Selector.of("a😀b", 2, 4));
        assertThrows(IllegalArgumentException.class, () -> Selector.of("abc", 1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Selector.of("abc", 1, 4));
        assertThrows(IllegalArgumentException.class, () -> new Selector("abc", "", "", 1, 3));
    }
}
