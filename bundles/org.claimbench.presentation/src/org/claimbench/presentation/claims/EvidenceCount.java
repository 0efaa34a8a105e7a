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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.sources.Origins;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How much bears on a claim.
 *
 * @param supports
 *            pieces of evidence
 * @param refutes
 *            pieces of evidence
 * @param context
 *            pieces of evidence
 * @param searches
 *            searches, each also a piece of evidence but in none of the other numbers
 * @param sources
 *            different ones
 * @param origins
 *            from which these sources have it
 */
public record EvidenceCount(int supports, int refutes, int context, int searches, int sources, int origins)
        implements
            Comparable<EvidenceCount> {

    static EvidenceCount of(Claim claim) {
        List<Evidence> told = claim.getEvidence().stream().filter(one -> one.getSearch() == null).toList();
        Set<Source> sources = told.stream().map(Evidence::getSource)
                .flatMap(Stream::ofNullable).collect(Collectors.toSet());
        // One source is one origin, however long the way to it.
        int origins = sources.size() < 2 ? sources.size() : Origins.of(sources).size();
        return new EvidenceCount(count(told, Stance.SUPPORTS), count(told, Stance.REFUTES),
                count(told, Stance.CONTEXT), claim.getEvidence().size() - told.size(), sources.size(), origins);
    }

    private static int count(List<Evidence> evidence, Stance stance) {
        return (int) evidence.stream().filter(one -> one.getStance() == stance).count();
    }

    /** All pieces. */
    public int total() {
        return supports + refutes + context + searches;
    }

    /** In words, empty when there is nothing: “Supports 2, Context 1; 1 origin”. */
    public String words() {
        if (total() == 0) {
            return ""; //$NON-NLS-1$
        }
        List<String> parts = new ArrayList<>();
        say(parts, Words.of(Stance.SUPPORTS), supports);
        say(parts, Words.of(Stance.REFUTES), refutes);
        say(parts, Words.of(Stance.CONTEXT), context);
        say(parts, Messages.Claims_searches, searches);
        String said = String.join(", ", parts); //$NON-NLS-1$
        return origins < 2 && sources < 2 ? said
                : NLS.bind(origins == 1 ? Messages.Claims_origin : Messages.Claims_origins, said, origins);
    }

    private static void say(List<String> parts, String word, int number) {
        if (number > 0) {
            parts.add(word + ' ' + number);
        }
    }

    @Override
    public int compareTo(EvidenceCount other) {
        return Integer.compare(total(), other.total());
    }
}
