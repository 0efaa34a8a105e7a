/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.Outcome;

/** Which claims the list shows. A claim is shown when it has every typed word, a chosen finding and a chosen state. */
public final class ClaimFilter {

    private static final List<ClaimColumn> SEARCHED = List.of(ClaimColumn.NUMBER, ClaimColumn.STATEMENT,
            ClaimColumn.TYPE, ClaimColumn.SAID_BY, ClaimColumn.ASSIGNEE, ClaimColumn.TAGS, ClaimColumn.FLAGS);

    private List<String> words = List.of();
    private final Set<Outcome> outcomes = new HashSet<>();
    private final Set<ReviewState> states = EnumSet.noneOf(ReviewState.class);

    /**
     * Looks for words.
     *
     * @param typed
     *            with spaces between them; upper and lower case are the same
     */
    public void words(String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        words = lower.isEmpty() ? List.of() : List.of(lower.split("\\s+")); //$NON-NLS-1$
    }

    /**
     * Shows claims of a finding, or leaves that choice out. Where none is chosen, all are shown.
     *
     * @param outcome
     *            the finding
     * @param chosen
     *            whether it is shown
     */
    public void choose(Outcome outcome, boolean chosen) {
        set(outcomes, outcome, chosen);
    }

    /**
     * Shows claims of a state, or leaves that choice out. Where none is chosen, all are shown.
     *
     * @param state
     *            the state
     * @param chosen
     *            whether it is shown
     */
    public void choose(ReviewState state, boolean chosen) {
        set(states, state, chosen);
    }

    private static <T> void set(Set<T> chosen, T value, boolean wanted) {
        if (wanted) {
            chosen.add(value);
        } else {
            chosen.remove(value);
        }
    }

    /** Whether a finding is chosen. */
    public boolean chosen(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** Whether a state is chosen. */
    public boolean chosen(ReviewState state) {
        return states.contains(state);
    }

    /** Shows all claims again. */
    public void clear() {
        words = List.of();
        outcomes.clear();
        states.clear();
    }

    boolean accepts(ClaimRow row) {
        return (states.isEmpty() || states.contains(row.state()))
                && (outcomes.isEmpty() || outcomes.contains(row.outcome())) && (words.isEmpty() || hasWords(row));
    }

    private boolean hasWords(ClaimRow row) {
        StringBuilder all = new StringBuilder();
        SEARCHED.forEach(column -> all.append(column.text(row)).append('\n'));
        String said = all.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(said::contains);
    }
}
