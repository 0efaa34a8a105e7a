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
import org.claimbench.model.Anchor;
import org.claimbench.model.Identified;
import org.claimbench.model.Item;

/**
 * Gives up a mark whose words are not in the newest text. The claim or comment stays, even without any mark; an item
 * that stands nowhere else goes with it.
 */
public final class DropMark extends Removal {

    private final MarkReview review;

    /**
     * @param review
     *            of a mark in an open dossier
     */
    public DropMark(MarkReview review) {
        super(Messages.Command_dropMark, dropped(review.mark()));
        this.review = review;
    }

    private static Identified dropped(Anchor mark) {
        return mark.eContainer() instanceof Item item && item.getAnchors().size() == 1 ? item : mark;
    }

    @Override
    Optional<String> objection() {
        return MarkChange.refusalIfStale(review);
    }
}
