/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.marks.MarkReview;

/** Puts marks on the words of the newest text that were proposed for them. */
public final class ConfirmMarks extends MarkChange {

    private final List<MarkReview> reviews;

    /**
     * @param reviews
     *            each of a mark in an open dossier, with a place; not empty
     */
    public ConfirmMarks(List<MarkReview> reviews) {
        super(Messages.Command_confirmMarks);
        this.reviews = List.copyOf(reviews);
    }

    @Override
    public Optional<String> refusal() {
        return reviews.stream().map(ConfirmMarks::refusal).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> refusal(MarkReview review) {
        return refusalIfStale(review)
                .or(() -> review.place() == null ? Optional.of(Messages.Refused_noPlace) : Optional.empty());
    }

    @Override
    protected void change() {
        reviews.forEach(review -> place(review.mark(), review.after(), Objects.requireNonNull(review.place())));
    }
}
