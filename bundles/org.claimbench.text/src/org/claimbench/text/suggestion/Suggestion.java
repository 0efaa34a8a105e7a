/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

import java.util.Comparator;

import org.claimbench.text.Span;

/**
 * Words that deserve to be checked. Immutable.
 *
 * @param span
 *            the sentence or the item, in UTF-16 units
 * @param reason
 *            why, in a few words for the person: "exact figure with period"
 * @param urgency
 *            from 0 (hardly) to 1 (at once); says what to look at first, not how likely something is wrong
 */
public record Suggestion(Span span, String reason, double urgency) {

    /** The most urgent first, then in the order of the text. */
    public static final Comparator<Suggestion> MOST_URGENT_FIRST = Comparator.comparingDouble(Suggestion::urgency)
            .reversed().thenComparingInt(one -> one.span().start());

    /**
     * Checks the urgency.
     *
     * @throws IllegalArgumentException
     *             when it is not within 0 and 1
     */
    public Suggestion {
        if (!(urgency >= 0 && urgency <= 1)) {
            throw new IllegalArgumentException("Not within 0 and 1: " + urgency);
        }
    }
}
