/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Priority;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/** A claim of the list, with all that the list says of it. Two rows of one claim are equal. */
public final class ClaimRow implements ClaimLine {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final Claim claim;
    private final int number;
    private final ReviewState state;

    ClaimRow(Claim claim, int number, ReviewState state) {
        this.claim = claim;
        this.number = number;
        this.state = state;
    }

    /** The claim. */
    public Claim claim() {
        return claim;
    }

    /** Its number in the order of the text, from 1. */
    public int number() {
        return number;
    }

    /** Where it stands in review. */
    public ReviewState state() {
        return state;
    }

    /** How it ended. */
    public Outcome outcome() {
        return Outcome.of(claim);
    }

    /** Its assertion on one line; empty when there is none. */
    public String statement() {
        return text(claim.getRestatement()).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Its kind. */
    public ClaimType type() {
        return claim.getType();
    }

    /** Who asserts it; the article, when nobody else is named. */
    public String saidBy() {
        return claim.getAssertedBy() == null ? Messages.Claims_article : text(claim.getAssertedBy().getName());
    }

    /** Who works on it; empty for nobody yet. */
    public String assignee() {
        return text(claim.getAssignee());
    }

    /** How pressing it is. */
    public Priority priority() {
        return claim.getPriority();
    }

    /** What bears on it. */
    public EvidenceCount evidence() {
        return EvidenceCount.of(claim);
    }

    /** For when it holds, in EDTF; empty when that is not said. */
    public String asOf() {
        return text(claim.getAsOf());
    }

    /** When to look again, in EDTF; empty when that is not said. */
    public String lookAgain() {
        return text(claim.getLookAgain());
    }

    /** The words by which it is found again, with commas between them. */
    public String tags() {
        return String.join(", ", claim.getTags()); //$NON-NLS-1$
    }

    /** Whom it concerns besides the checkers: lawyer, privacy; empty when nobody. */
    public String flags() {
        List<String> flags = new ArrayList<>();
        if (claim.isLegal()) {
            flags.add(Messages.Claims_legal);
        }
        if (claim.isPrivacy()) {
            flags.add(Messages.Claims_privacy);
        }
        return String.join(", ", flags); //$NON-NLS-1$
    }

    private static String text(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimRow row && claim == row.claim;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(claim);
    }
}
