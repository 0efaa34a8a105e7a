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

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "word", " The ban, of 2,000.  \n\n\n“No”! ",
            "A-word-and-a-very-long-blank:                                                                        end",
            "averyveryveryveryveryveryveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandon it does",
            "华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司华为公司"})
    void words_are_found_by_any_offset(String text) {
        Words words = Words.of(text, new Vocabulary());
        for (int offset = 0; offset <= text.length() + 1; offset++) {
            int at = offset;
            assertEquals(
                    IntStream.range(0, words.count()).filter(word -> words.end(word) > at).findFirst()
                            .orElse(words.count()),
                    words.firstEndingBehind(at));
            assertEquals(
                    IntStream.range(0, words.count()).filter(word -> words.start(word) < at).max().orElse(-1),
                    words.lastStartingBefore(at));
        }
    }
}
