/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.claimbench.model.values.ParagraphOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One readable line a paragraph. */
class ParagraphOriginTest {

    @Test
    void readsAndWritesItsLine() {
        ParagraphOrigin origin = ParagraphOrigin.parse("\n  0-152 page 1, paragraph 2 \n");
        assertEquals(new ParagraphOrigin(0, 152, "page 1, paragraph 2"), origin);
        assertEquals("0-152 page 1, paragraph 2", origin.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page 1", "0-152", "0-152 ", "5-5 page 1", "6-5 page 1", "-1-5 page 1", "0 5 page 1",
            "0-9999999999 page 1", "0-5 page 1\npage 2", "０-５ page 1", "0-5page 1"})
    void refusesWhatIsNoSuchLine(String text) {
        assertThrows(IllegalArgumentException.class, () -> ParagraphOrigin.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " page 1", "page 1\n", "page\n1"})
    void refusesWhatItsLineCannotHold(String locator) {
        assertThrows(IllegalArgumentException.class, () -> new ParagraphOrigin(0, 1, locator));
    }
}
