/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.marks;

import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.model.Revision;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.WordChange;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One mark of a claim, an item or a comment beside the newest text: what it held, and what is proposed. A picture of
 * one moment: it stays as it is when the dossier changes. For the thread that owns the dossier.
 *
 * @param mark
 *            the mark; its container says whose it is
 * @param before
 *            the text in which it stood; the same as {@code after} when it never had a place, as after an import
 * @param after
 *            the newest text; offsets here are UTF-16 units of it
 * @param carried
 *            what became of it
 */
public record MarkReview(Anchor mark, Revision before, Revision after, CarriedMark carried) {

    /** How surely its words were found. */
    public AnchorState state() {
        return carried.anchor().state();
    }

    /** Whether it can be attached without a person. */
    public boolean certain() {
        return state() == AnchorState.EXACT || state() == AnchorState.MOVED;
    }

    /** The words that it held. */
    public String oldWords() {
        return carried.oldWords();
    }

    /** The words at the place that is proposed; empty when none is. */
    public String newWords() {
        return carried.newWords();
    }

    /** The place that is proposed, or null. */
    public @Nullable Span place() {
        return carried.anchor().span();
    }

    /** How much of words and context agrees, from 0 to 1. */
    public double score() {
        return carried.anchor().score();
    }

    /** Other places with the same words, best first. */
    public List<Span> rivals() {
        return carried.anchor().rivals();
    }

    /** What differs between old and new words, in the order of the text. */
    public List<WordChange> difference() {
        return carried.difference();
    }

    /** Whether the new words only look different: white space, quotation marks, dashes, composed letters. */
    public boolean onlyTypographyDiffers() {
        return carried.onlyTypographyDiffers();
    }
}
