/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.sources.Origins;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Search;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.presentation.DeskTime;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What lies at the bottom of a claim's chain of evidence: an origin from which sources derive, or a search.
 *
 * @param name
 *            of the source, of a protected one the alias; or what was searched
 * @param asOf
 *            the time that its data describe, or else when it was issued; in EDTF, empty when nobody said
 * @param words
 *            its dates, and how many reports derive from it; empty when nothing is known
 */
public record Bottom(String name, String asOf, String words) {

    private static final String BETWEEN = ", "; //$NON-NLS-1$

    /**
     * What a claim rests on: the evidence that its finding names, or else all that takes a side, and that of the claims
     * on which it depends.
     *
     * @param claim
     *            or null for none
     * @param time
     *            of the desk
     * @return each origin once, then the searches
     */
    public static List<Bottom> of(@Nullable Claim claim, DeskTime time) {
        Set<Claim> chain = new LinkedHashSet<>();
        follow(claim, chain);
        List<Evidence> evidence = chain.stream().flatMap(each -> evidence(each).stream()).toList();
        Map<Source, List<Source>> origins = Origins
                .of(evidence.stream().map(Evidence::getSource).filter(Objects::nonNull).toList());
        return Stream.concat(origins.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())),
                evidence.stream().map(Evidence::getSearch).filter(Objects::nonNull).map(search -> of(search, time)))
                .toList();
    }

    private static void follow(@Nullable Claim claim, Set<Claim> chain) {
        if (claim != null && chain.add(claim)) {
            claim.getDependsOn().forEach(other -> follow(other, chain));
        }
    }

    private static Collection<Evidence> evidence(Claim claim) {
        Finding finding = claim.getFinding();
        return finding != null && !finding.getEvidence().isEmpty() ? finding.getEvidence()
                : claim.getEvidence().stream().filter(one -> one.getStance() != Stance.CONTEXT).toList();
    }

    private static Bottom of(Source origin, List<Source> reports) {
        ToldSource told = ToldSource.of(origin);
        Map<String, @Nullable Object> dates = new LinkedHashMap<>();
        dates.put(Messages.Bottom_published, told.published());
        dates.put(Messages.Bottom_dataAsOf, told.dataAsOf());
        dates.put(Messages.Bottom_corrected, origin.isProtected() ? null : origin.getCorrected());
        List<String> words = new ArrayList<>(dates.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> NLS.bind(entry.getKey(), entry.getValue())).toList());
        long derived = reports.stream().filter(one -> one != origin).count();
        if (derived > 0) {
            words.add(derived == 1 ? Messages.Bottom_report : NLS.bind(Messages.Bottom_reports, derived));
        }
        Object asOf = told.dataAsOf() == null ? told.published() : told.dataAsOf();
        String name = told.title().isEmpty() ? Messages.Bottom_unnamed : told.title();
        return new Bottom(name, asOf == null ? "" : asOf.toString(), String.join(BETWEEN, words)); //$NON-NLS-1$
    }

    private static Bottom of(Search search, DeskTime time) {
        return new Bottom(NLS.bind(Messages.Bottom_search, search.getPlace()), "", time.words(search.getAt())); //$NON-NLS-1$
    }

    /**
     * All of it on a line.
     *
     * @param bottoms
     *            not empty
     */
    public static String line(List<Bottom> bottoms) {
        String count = bottoms.size() == 1 ? NLS.bind(Messages.Bottom_one, bottoms.get(0).name())
                : NLS.bind(Messages.Bottom_several, bottoms.size());
        String dates = bottoms.stream().map(Bottom::asOf).filter(date -> !date.isEmpty()).distinct().sorted()
                .collect(Collectors.joining(BETWEEN));
        return dates.isEmpty() ? count : NLS.bind(Messages.Bottom_asOf, count, dates);
    }
}
