/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.Map;

import org.claimbench.core.review.ReviewState;

/**
 * What somebody has to do.
 *
 * @param name
 *            of the assignee; empty for claims that are nobody’s yet
 * @param states
 *            how many claims of theirs are in each state; those without any are left out
 * @param open
 *            how many of their claims have no finding
 * @param waiting
 *            about how many of their claims an answer is awaited
 */
public record DeskPerson(String name, Map<ReviewState, Integer> states, int open, int waiting) {

    /** What the person is called. */
    public String title() {
        return name.isEmpty() ? Messages.Person_nobody : name;
    }

    /** How many claims are theirs. */
    public int claims() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many claims are in a state.
     *
     * @param state
     *            the state
     * @return empty for none
     */
    public String count(ReviewState state) {
        return number(states.getOrDefault(state, Integer.valueOf(0)));
    }

    /** How many have no finding; empty for none. */
    public String openWords() {
        return number(open);
    }

    /** How many wait for an answer; empty for none. */
    public String waitingWords() {
        return number(waiting);
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
    }
}
