/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;

/**
 * How many origins the evidence of a claim has. Sources that took what they say from one another are one origin,
 * however many of them are cited.
 *
 * @param count
 *            different origins
 * @param repeats
 *            cited sources beyond those
 * @param primary
 *            whether every cited source is an original record
 */
public record Origins(int count, int repeats, boolean primary) {

    /** The most dots that are drawn; beyond that the words alone tell. */
    private static final int MOST = 8;

    /** Counts the origins of a claim’s evidence. */
    public static Origins of(Claim claim) {
        Set<Source> cited = new LinkedHashSet<>(
                claim.getEvidence().stream().map(Evidence::getSource).filter(Objects::nonNull).toList());
        Set<Source> origins = new HashSet<>();
        cited.forEach(source -> origins.add(origin(source)));
        boolean primary = !cited.isEmpty() && cited.stream().allMatch(Source::isPrimary);
        return new Origins(origins.size(), cited.size() - origins.size(), primary);
    }

    /** The far end of a chain; in a damaged chain that runs in a circle, always the same member of it. */
    private static Source origin(Source source) {
        List<Source> chain = new ArrayList<>();
        Source at = source;
        while (at.getDerivedFrom() != null && !chain.contains(at)) {
            chain.add(at);
            at = at.getDerivedFrom();
        }
        return at.getDerivedFrom() == null ? at : chain.subList(chain.indexOf(at), chain.size()).stream()
                .min((one, other) -> one.getId().compareTo(other.getId())).orElse(at);
    }

    /** The number in words. */
    public String words() {
        if (count == 0) {
            return Messages.Origins_none;
        }
        StringBuilder words = new StringBuilder(Phrase.of(Messages.Origins_count, count));
        if (repeats > 0) {
            words.append(", ").append(Phrase.of(Messages.Origins_repeats, repeats)); //$NON-NLS-1$
        }
        if (primary) {
            words.append(", ").append(Messages.Origins_primary); //$NON-NLS-1$
        }
        return words.toString();
    }

    /** A full dot for each origin and an empty one for each repeat, inline SVG; empty when there are too many. */
    public String dots() {
        return count + repeats > MOST ? "" : Dots.svg(count, repeats); //$NON-NLS-1$
    }
}
