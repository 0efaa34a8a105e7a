/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.model.Document;
import org.claimbench.text.Span;

/** Puts a mark on the words of the newest text that a person chose: one of the rivals, or any others. */
public final class ChoosePlace extends MarkChange {

    private final MarkReview review;
    private final Span span;

    /**
     * @param review
     *            of a mark in an open dossier
     * @param span
     *            the words, in UTF-16 offsets of the newest text
     */
    public ChoosePlace(MarkReview review, Span span) {
        super(Messages.Command_choosePlace);
        this.review = review;
        this.span = span;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfStale(review).or(() -> new Words((Document) review.after().eContainer(), span).refusal());
    }

    @Override
    protected void change() {
        place(review.mark(), review.after(), span);
    }
}
