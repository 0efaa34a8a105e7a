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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "😀", "a😀😀b", "x\uD83D y\uDE00", "😀tail", "head😀", "𝒳é🇩🇪"})
    void agreesWithJavaAtEveryCodePoint(String text) {
        CodePoints codePoints = new CodePoints(text);
        assertEquals(text.codePointCount(0, text.length()), codePoints.count());
        for (int count = 0; count <= codePoints.count(); count++) {
            int utf16 = text.offsetByCodePoints(0, count);
            assertEquals(utf16, codePoints.toUtf16(count));
            assertEquals(count, codePoints.fromUtf16(utf16));
        }
    }

    @Test
    void refusesWhatIsNoPlace() {
        CodePoints codePoints = new CodePoints("a😀b");
        assertThrows(IllegalArgumentException.class, () -> codePoints.fromUtf16(2));
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.fromUtf16(5));
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.fromUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toUtf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> codePoints.toUtf16(-1));
    }
}
