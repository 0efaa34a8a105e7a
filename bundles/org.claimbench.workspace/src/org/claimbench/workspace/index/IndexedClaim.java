/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.util.List;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Priority;

/**
 * A claim of a dossier of the workspace, as lists show it. What is not said is empty.
 *
 * @param id
 *            within its dossier
 * @param number
 *            in the order of the text, from 1
 * @param statement
 *            its restatement, else its words, on one line
 * @param type
 *            its kind
 * @param saidBy
 *            who asserts it
 * @param assignee
 *            who works on it
 * @param priority
 *            how pressing it is
 * @param outcome
 *            how it ended
 * @param rating
 *            the label of its verdict; empty before publication
 * @param state
 *            where it stands in review
 * @param waiting
 *            whether somebody was asked about it and has not answered
 * @param evidence
 *            how much bears on it
 * @param asOf
 *            for when it holds, in EDTF
 * @param lookAgain
 *            when to look again, in EDTF
 * @param tags
 *            by which it is found again
 * @param legal
 *            whether it concerns the lawyer
 * @param privacy
 *            whether it concerns somebody’s privacy
 */
public record IndexedClaim(String id, int number, String statement, ClaimType type, String saidBy, String assignee,
        Priority priority, OutcomeKind outcome, String rating, ReviewState state, boolean waiting, int evidence,
        String asOf, String lookAgain, List<String> tags, boolean legal, boolean privacy) {

    /** Whether nothing was decided yet. */
    public boolean open() {
        return outcome == OutcomeKind.NONE;
    }
}
