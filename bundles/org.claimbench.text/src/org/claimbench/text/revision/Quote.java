/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Words that somebody marked in a text that we do not have (TextQuoteSelector of the W3C's Web Annotation model, with
 * the start of a TextPositionSelector where there is one). Immutable.
 *
 * @param exact
 *            the words, not blank
 * @param prefix
 *            what stood just before them; may be empty
 * @param suffix
 *            what stood just after them; may be empty
 * @param start
 *            where they stood, in UTF-16 units; null when that is not known
 */
public record Quote(String exact, String prefix, String suffix, @Nullable Integer start) {

    /**
     * Checks that there are words.
     *
     * @throws IllegalArgumentException
     *             when there are none
     */
    public Quote {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("A quotation needs words.");
        }
    }
}
