/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Source;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.Outcome;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A claim as it is cited: the words, where they stand, what was found by whom and when, and the sources. A protected
 * source is told by its alias only.
 */
public final class Citation {

    private static final String BETWEEN = ", "; //$NON-NLS-1$

    private Citation() {
    }

    /**
     * Cites claims.
     *
     * @param claims
     *            in their order
     * @param time
     *            of the desk
     * @return a line a claim
     */
    public static String of(List<Claim> claims, DeskTime time) {
        return claims.stream().map(claim -> of(claim, time)).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static String of(Claim claim, DeskTime time) {
        Anchor anchor = claim.getAnchors().isEmpty() ? null : claim.getAnchors().get(0);
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.Cited, line(anchor == null ? claim.getRestatement() : anchor.getExact())));
        String place = place(anchor, time);
        if (!place.isEmpty()) {
            parts.add(place + '.');
        }
        finding(claim, time, parts);
        String sources = claim.getEvidence().stream().map(Evidence::getSource).filter(Objects::nonNull).distinct()
                .map(Citation::of).collect(Collectors.joining("; ")); //$NON-NLS-1$
        if (!sources.isEmpty()) {
            parts.add(NLS.bind(Messages.Cited_sources, sources));
        }
        return String.join(" ", parts); //$NON-NLS-1$
    }

    private static String place(@Nullable Anchor anchor, DeskTime time) {
        if (anchor == null || anchor.getRevision() == null
                || !(anchor.getRevision().eContainer() instanceof Document document)) {
            return ""; //$NON-NLS-1$
        }
        return joined(Stream.of(line(document.getHeadline()), line(document.getByline()), line(document.getOutlet()),
                document.getPublished() == null ? "" : time.words(document.getPublished().toInstant()), //$NON-NLS-1$
                line(document.getUrl())));
    }

    private static void finding(Claim claim, DeskTime time, List<String> parts) {
        Finding finding = claim.getFinding();
        if (finding != null && finding.decided()) {
            String who = joined(Stream.of(line(finding.getBy()), time.words(finding.getAt())));
            String label = Outcome.of(claim).label();
            parts.add(who.isEmpty() ? NLS.bind(Messages.Cited_finding, label)
                    : NLS.bind(Messages.Cited_finding_by, label, who));
        }
    }

    private static String of(Source source) {
        ToldSource told = ToldSource.of(source);
        PartialDate data = told.dataAsOf();
        PartialDate issued = told.published();
        String asOf = data == null ? "" : NLS.bind(Messages.Cited_asOf, data); //$NON-NLS-1$
        String published = issued == null ? "" : issued.toString(); //$NON-NLS-1$
        return joined(Stream.of(told.title(), told.publisher(), published, asOf, told.url()));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
