/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.List;

import org.claimbench.text.Anchor;
import org.claimbench.text.Span;

/**
 * What became of one mark in a newer text. Immutable.
 *
 * @param before
 *            where it stood, in UTF-16 units of the earlier text
 * @param oldWords
 *            its words there
 * @param anchor
 *            its state, place, score and rivals in the newer text; with state {@code changed} the place is a proposal
 * @param newWords
 *            the words at that place; empty when there is none
 */
public record CarriedMark(Span before, String oldWords, Anchor anchor, String newWords) {

    /** What differs between old and new words, as {@link WordDifference#between} tells it. */
    public List<WordChange> difference() {
        return WordDifference.between(oldWords, newWords);
    }

    /** Whether only white space, typographic variants or the composition of letters differ, no word. */
    public boolean onlyTypographyDiffers() {
        return !oldWords.equals(newWords) && WordDifference.sameWords(oldWords, newWords);
    }
}
