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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.claimbench.core.review.ReviewState;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.eclipse.jdt.annotation.Nullable;

/** The list of all claims of a dossier, filtered, sorted and grouped. Lives on the session's thread. */
public final class ClaimsPresenter {

    private final DossierPresenter dossier;
    private final ClaimFilter filter = new ClaimFilter();
    private final Set<String> folded = new HashSet<>();
    private List<ClaimRow> rows = List.of();
    private List<ClaimLine> lines = List.of();
    private int shown;
    private ClaimColumn column = ClaimColumn.NUMBER;
    private boolean descending;
    private ClaimGrouping grouping = ClaimGrouping.NONE;

    /**
     * @param dossier
     *            whose claims are listed
     */
    public ClaimsPresenter(DossierPresenter dossier) {
        this.dossier = dossier;
        read();
    }

    /** Reads the dossier again, after it was changed. */
    public void read() {
        ReviewStates states = new ReviewStates(dossier.dossier());
        List<ClaimRow> read = new ArrayList<>();
        for (Claim claim : dossier.dossier().getClaims()) {
            read.add(new ClaimRow(claim, dossier.numberOf(claim), states.of(claim)));
        }
        read.sort(ClaimColumn.NUMBER.order());
        rows = read;
        arrange();
    }

    /** Shows what the filter lets through, in the order and groups that were chosen. */
    public void arrange() {
        Comparator<ClaimRow> order = descending ? column.order().reversed() : column.order();
        List<ClaimRow> accepted = new ArrayList<>(rows.stream().filter(filter::accepts).toList());
        if (column != ClaimColumn.NUMBER || descending) {
            accepted.sort(order);
        }
        shown = accepted.size();
        lines = grouping == ClaimGrouping.NONE ? List.copyOf(accepted) : grouped(accepted);
    }

    private List<ClaimLine> grouped(List<ClaimRow> sorted) {
        List<ClaimRow> together = new ArrayList<>(sorted);
        together.sort(grouping.order());
        Map<String, List<ClaimRow>> groups = new LinkedHashMap<>();
        together.forEach(row -> groups.computeIfAbsent(grouping.group(row), name -> new ArrayList<>()).add(row));
        List<ClaimLine> all = new ArrayList<>();
        groups.forEach((name, members) -> {
            boolean hidden = folded.contains(name);
            all.add(new ClaimGroup(name, members.size(), hidden));
            if (!hidden) {
                all.addAll(members);
            }
        });
        return all;
    }

    /**
     * The next shown claim of a kind, below a claim or else from the top.
     *
     * @param here
     *            the claim from which to look; null for none
     * @param wanted
     *            what is looked for
     * @return empty when no other shown claim is of that kind
     */
    public Optional<Claim> next(@Nullable Claim here, Predicate<Claim> wanted) {
        List<Claim> shown = new ArrayList<>();
        for (ClaimLine line : lines()) {
            if (line instanceof ClaimRow row) {
                shown.add(row.claim());
            }
        }
        Collections.rotate(shown, -shown.indexOf(here) - 1);
        return shown.stream().filter(claim -> claim != here && wanted.test(claim)).findFirst();
    }

    /** What is shown, from top to bottom. */
    public List<ClaimLine> lines() {
        return lines;
    }

    /** How many claims the dossier has. */
    public int total() {
        return rows.size();
    }

    /** How many claims the filter lets through, those in folded groups among them. */
    public int shown() {
        return shown;
    }

    /** What is shown is chosen here; {@link #arrange} then shows it. */
    public ClaimFilter filter() {
        return filter;
    }

    /** How many claims of the whole dossier ended in what; outcomes of no claim are left out. */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> counts = new LinkedHashMap<>();
        Outcome.choices(dossier.dossier()).forEach(choice -> counts.put(choice, 0));
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** How many claims of the whole dossier are in which state; states of no claim are left out. */
    public Map<ReviewState, Integer> states() {
        Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return counts;
    }

    /**
     * Sorts by a column; the same column again turns the order round.
     *
     * @param chosen
     *            the column
     */
    public void sortBy(ClaimColumn chosen) {
        descending = chosen == column && !descending;
        column = chosen;
        arrange();
    }

    /** The column by which the claims are sorted. */
    public ClaimColumn sorted() {
        return column;
    }

    /** Whether the last comes first. */
    public boolean descending() {
        return descending;
    }

    /**
     * Puts claims together.
     *
     * @param chosen
     *            by what
     */
    public void groupBy(ClaimGrouping chosen) {
        grouping = chosen;
        folded.clear();
        arrange();
    }

    /** By what the claims are put together. */
    public ClaimGrouping grouping() {
        return grouping;
    }

    /**
     * Hides the claims of a group, or shows them again.
     *
     * @param group
     *            of {@link #lines}
     */
    public void fold(ClaimGroup group) {
        if (!folded.remove(group.name())) {
            folded.add(group.name());
        }
        arrange();
    }
}
