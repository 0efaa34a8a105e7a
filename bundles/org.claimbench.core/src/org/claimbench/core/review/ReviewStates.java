/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;

/**
 * The states of a dossier's claims, read from its journal once. Whether an approval still fits is only looked at when
 * the claim is asked for, for that takes a digest.
 */
public final class ReviewStates {

    private final Map<Claim, Story> stories = new HashMap<>();
    private final Map<Claim, ReviewState> known = new HashMap<>();
    private final int needed;

    /**
     * @param dossier
     *            as it is now; later changes are not followed
     */
    public ReviewStates(Dossier dossier) {
        needed = dossier.getPolicy() == null ? 1 : Math.max(1, dossier.getPolicy().getApprovals());
        for (JournalEntry entry : dossier.getJournal()) {
            Claim claim = entry.getClaim();
            if (claim != null) {
                stories.computeIfAbsent(claim, first -> new Story()).read(entry);
            }
        }
    }

    /**
     * Where a claim stands.
     *
     * @param claim
     *            of the dossier
     * @return {@link ReviewState#DRAFT} for one of which the journal says nothing
     */
    public ReviewState of(Claim claim) {
        return stories.containsKey(claim) ? known.computeIfAbsent(claim, stories.get(claim)::state)
                : ReviewState.DRAFT;
    }

    /**
     * Who signed a claim off as it is now.
     *
     * @param claim
     *            of the dossier
     * @return by name; without those whose approval was withdrawn, or is of what the claim said before
     */
    public List<String> approvedBy(Claim claim) {
        return stories.containsKey(claim) ? stories.get(claim).fitting(ClaimDigest.of(claim)) : List.of();
    }

    /** What the journal says of one claim, in its order. */
    private final class Story {

        private final Map<String, List<String>> approvals = new HashMap<>();
        private ReviewState last = ReviewState.DRAFT;

        void read(JournalEntry entry) {
            switch (entry.getKind()) {
            case SUBMITTED -> last = ReviewState.SUBMITTED;
            case RETURNED -> {
                last = ReviewState.RETURNED;
                approvals.clear();
            }
            case APPROVED -> {
                last = ReviewState.APPROVED;
                approvals.merge(name(entry), digests(entry), ReviewStates::joined);
            }
            case APPROVAL_WITHDRAWN -> {
                last = ReviewState.SUBMITTED;
                approvals.remove(name(entry));
            }
            default -> {
                // What was published is a matter of the publication.
            }
            }
        }

        ReviewState state(Claim claim) {
            if (approvals.isEmpty()) {
                return last;
            }
            String now = ClaimDigest.of(claim);
            int fitting = fitting(now).size();
            if (fitting >= needed) {
                return ReviewState.APPROVED;
            }
            boolean changed = last == ReviewState.APPROVED && fitting < approvals.size();
            return changed ? ReviewState.STALE : ReviewState.SUBMITTED;
        }

        List<String> fitting(String now) {
            return approvals.entrySet().stream().filter(entry -> entry.getValue().contains(now))
                    .map(Map.Entry::getKey).sorted().toList();
        }
    }

    private static String name(JournalEntry entry) {
        return entry.getBy() == null ? "" : entry.getBy(); //$NON-NLS-1$
    }

    /** A file may hold an approval that does not say of what; it fits nothing. */
    private static List<String> digests(JournalEntry entry) {
        return entry.getDigest() == null ? List.of() : List.of(entry.getDigest());
    }

    private static List<String> joined(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
