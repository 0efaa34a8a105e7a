/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a mark's words are in a text, and how surely. Immutable.
 *
 * @param state
 *            how surely
 * @param span
 *            the place, in UTF-16 units; null when the state is {@link AnchorState#AMBIGUOUS} or
 *            {@link AnchorState#ORPHANED}
 * @param score
 *            how much of words and context together agrees, from 0 (nothing) to 1 (all); of the best rival when the
 *            state is {@link AnchorState#AMBIGUOUS}
 * @param rivals
 *            other places with the same words, best first; unmodifiable
 */
public record Anchor(AnchorState state, @Nullable Span span, double score, List<Span> rivals) {

    /**
     * Takes a copy of the rivals.
     *
     * @throws IllegalArgumentException
     *             when the score is not within 0 and 1
     */
    public Anchor {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Not within 0 and 1: " + score);
        }
        rivals = List.copyOf(rivals);
    }
}
