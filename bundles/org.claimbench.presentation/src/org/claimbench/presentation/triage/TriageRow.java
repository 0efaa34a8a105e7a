/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.triage;

import org.claimbench.model.Claim;
import org.claimbench.presentation.PlacedWords;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A thing that is open.
 *
 * @param what
 *            the statement or the words, on one line
 * @param why
 *            why it is open, and what makes it pressing
 * @param place
 *            the claim's number, or the sentence's
 * @param urgency
 *            more for what comes first
 * @param claim
 *            null for words on which none stands
 * @param words
 *            null for a claim
 */
public record TriageRow(String what, String why, String place, double urgency, @Nullable Claim claim,
        @Nullable PlacedWords words) {

    /** What the row is about: the same after something else changed. */
    public Object subject() {
        Claim about = claim;
        PlacedWords open = words;
        return about != null ? about : open == null ? what : open.span();
    }
}
