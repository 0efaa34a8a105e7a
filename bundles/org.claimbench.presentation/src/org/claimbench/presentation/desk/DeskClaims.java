/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.presentation.DeskTime;
import org.claimbench.workspace.index.IndexedDossier;

/** The claims of all dossiers: filtered, searched and sorted. Used on one thread. */
public final class DeskClaims {

    private final String me;
    private final DeskTime time;
    private List<DeskLine> all = List.of();
    private List<DeskLine> shown = List.of();
    private DeskChoice choice = DeskChoice.ALL;
    private List<String> words = List.of();
    private DeskColumn sorted = DeskColumn.DEADLINE;
    private boolean descending;

    /**
     * @param me
     *            who works here, as assignees are named
     * @param time
     *            of the desk
     */
    public DeskClaims(String me, DeskTime time) {
        this.me = me;
        this.time = time;
    }

    /**
     * Takes what the index knows now.
     *
     * @param dossiers
     *            those that cannot be read have no claims
     */
    public void read(List<IndexedDossier> dossiers) {
        all = dossiers.stream().flatMap(dossier -> dossier.claims().stream().map(claim -> new DeskLine(dossier, claim)))
                .toList();
        arrange();
    }

    /**
     * Chooses a filter.
     *
     * @param chosen
     *            instead of the one before
     */
    public void choose(DeskChoice chosen) {
        choice = chosen;
        arrange();
    }

    /** The chosen filter. */
    public DeskChoice choice() {
        return choice;
    }

    /**
     * Looks for words in statement, dossier, names and tags; a claim must have them all.
     *
     * @param typed
     *            with spaces between them; upper and lower case are the same
     */
    public void search(String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        words = lower.isEmpty() ? List.of() : List.of(lower.split("\\s+")); //$NON-NLS-1$
        arrange();
    }

    /**
     * Sorts by a column; by the same again, the other way round.
     *
     * @param column
     *            the column
     */
    public void sortBy(DeskColumn column) {
        descending = column == sorted && !descending;
        sorted = column;
        arrange();
    }

    /** The column by which the list is sorted. */
    public DeskColumn sorted() {
        return sorted;
    }

    /** Whether the last comes first. */
    public boolean descending() {
        return descending;
    }

    /** The claims that are shown, in their order. */
    public List<DeskLine> lines() {
        return shown;
    }

    /** How many claims there are in all. */
    public int total() {
        return all.size();
    }

    /** How many claims each filter would show, whatever words are looked for. */
    public Map<DeskChoice, Integer> counts() {
        Map<DeskChoice, Integer> counts = new EnumMap<>(DeskChoice.class);
        for (DeskChoice each : DeskChoice.values()) {
            counts.put(each, (int) all.stream().filter(line -> each.accepts(line, me, time)).count());
        }
        return counts;
    }

    /** The time of the desk. */
    public DeskTime time() {
        return time;
    }

    private void arrange() {
        List<DeskLine> lines = new ArrayList<>();
        for (DeskLine line : all) {
            if (choice.accepts(line, me, time) && hasWords(line)) {
                lines.add(line);
            }
        }
        Comparator<DeskLine> order = descending ? sorted.order().reversed() : sorted.order();
        lines.sort(order);
        shown = List.copyOf(lines);
    }

    private boolean hasWords(DeskLine line) {
        if (words.isEmpty()) {
            return true;
        }
        String said = String.join("\n", line.title(), line.claim().statement(), line.claim().saidBy(), //$NON-NLS-1$
                line.claim().assignee(), String.join("\n", line.claim().tags())).toLowerCase(Locale.ROOT); //$NON-NLS-1$
        return words.stream().allMatch(said::contains);
    }
}
