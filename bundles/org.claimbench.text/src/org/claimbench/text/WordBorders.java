/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where words begin and end in one text: "2,000,000", "5G" and "don't" are one word each. For one thread. */
final class WordBorders {

    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    WordBorders(String text) {
        words.setText(text);
    }

    boolean at(int offset) {
        return words.isBoundary(offset);
    }

    int atOrBefore(int offset) {
        return words.isBoundary(offset) ? offset : words.preceding(offset);
    }

    int atOrAfter(int offset) {
        return words.isBoundary(offset) ? offset : words.following(offset);
    }
}
