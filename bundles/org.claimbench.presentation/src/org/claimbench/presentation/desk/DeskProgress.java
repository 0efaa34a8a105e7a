/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.contacts.Due;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.osgi.util.NLS;

/**
 * How far the desk is.
 *
 * @param items
 *            checkable details of all texts
 * @param itemsDone
 *            those that somebody has dealt with
 * @param review
 *            claims that wait for a second person
 * @param answers
 *            contacts whose answer is awaited
 * @param stale
 *            claims that changed after they were approved
 * @param deadline
 *            the next deadline of a dossier in which something is open, as seen from now; empty when there is none
 * @param states
 *            how many claims are in each state, each of which is there
 * @param outcomes
 *            how many claims ended in each way, those without finding last
 * @param people
 *            who has what, nobody’s last
 */
public record DeskProgress(int items, int itemsDone, int review, int answers, int stale, String deadline,
        Map<ReviewState, Integer> states, Map<Outcome, Integer> outcomes, List<DeskPerson> people) {

    /**
     * Counts.
     *
     * @param dossiers
     *            as the index knows them: all, or the one that is looked at
     * @param time
     *            of the desk
     */
    public static DeskProgress of(List<IndexedDossier> dossiers, DeskTime time) {
        List<DeskLine> lines = dossiers.stream()
                .flatMap(dossier -> dossier.claims().stream().map(claim -> new DeskLine(dossier, claim))).toList();
        Map<ReviewState, Integer> states = states(lines);
        Arrays.stream(ReviewState.values()).forEach(state -> states.putIfAbsent(state, 0));
        return new DeskProgress(dossiers.stream().mapToInt(one -> one.coverage().items()).sum(),
                dossiers.stream().mapToInt(one -> one.coverage().itemsDone()).sum(),
                states.getOrDefault(ReviewState.SUBMITTED, 0), DeskContacts.due(dossiers, time).size(),
                states.getOrDefault(ReviewState.STALE, 0), deadline(dossiers, time), states, outcomes(lines),
                people(lines));
    }

    /** How many items were dealt with, in words. */
    public String looked() {
        return NLS.bind(Messages.Progress_looked, itemsDone, items);
    }

    private static Map<ReviewState, Integer> states(List<DeskLine> lines) {
        Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
        lines.forEach(line -> counts.merge(line.claim().state(), 1, Integer::sum));
        return counts;
    }

    private static Map<Outcome, Integer> outcomes(List<DeskLine> lines) {
        Map<Outcome, Integer> counts = new LinkedHashMap<>();
        lines.stream().sorted(DeskColumn.FINDING.order())
                .forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    private static String deadline(List<IndexedDossier> dossiers, DeskTime time) {
        return dossiers.stream().filter(DeskProgress::isUnfinished).map(IndexedDossier::deadline)
                .filter(Objects::nonNull).map(Objects::requireNonNull).min(Comparator.naturalOrder())
                .map(deadline -> Due.words(deadline, time)).orElse(""); //$NON-NLS-1$
    }

    private static boolean isUnfinished(IndexedDossier dossier) {
        return dossier.claims().stream().anyMatch(claim -> claim.open() || claim.waiting())
                || dossier.coverage().itemsDone() < dossier.coverage().items();
    }

    private static List<DeskPerson> people(List<DeskLine> lines) {
        Map<String, List<DeskLine>> each = lines.stream().collect(
                Collectors.groupingBy(line -> line.claim().assignee(), TreeMap::new, Collectors.toList()));
        return each.entrySet().stream().sorted(Comparator.comparing(one -> one.getKey().isEmpty()))
                .map(one -> new DeskPerson(one.getKey(), states(one.getValue()),
                        (int) one.getValue().stream().filter(line -> line.claim().open()).count(),
                        (int) one.getValue().stream().filter(line -> line.claim().waiting()).count()))
                .toList();
    }
}
