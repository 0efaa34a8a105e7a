/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"Britain ignored it, Britain rejected it, Britain [ignored|rejected] it",
            "it rose, it rose sharply, it rose[| sharply]", "it rose sharply, it rose, it rose[ sharply|]",
            "Comercial Corp., Commercial Corp., [Comercial|Commercial] Corp.", "same, same, same[|]",
            "a a, a a a, a a[| a]", "old, new, [old|new]", "2004, 2040, [2004|2040]"})
    void whole_words_go_and_come(String old, String suggested, String expected) {
        Wording wording = Wording.between("", old, suggested);

        assertEquals(expected, wording.before() + '[' + wording.removed() + '|' + wording.inserted() + ']'
                + wording.after());
        assertEquals(old, wording.before() + wording.removed() + wording.after());
        assertEquals(suggested, wording.before() + wording.inserted() + wording.after());
    }
}
