/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.html.SafeUrl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One line of the list of sources.
 *
 * @param url
 *            the address as it was given
 * @param link
 *            the same as it may stand in a link; empty when it is no address on the web
 * @param usedIn
 *            numbers of the items that cite it
 */
record SourceRow(String id, String title, String about, String url, String link, String published, String asOf,
        String grade, List<Integer> usedIn) {

    static SourceRow of(Contents contents, Source source) {
        ToldSource told = ToldSource.of(source);
        List<Integer> usedIn = contents.claims().stream()
                .filter(claim -> claim.getEvidence().stream().anyMatch(evidence -> evidence.getSource() == source))
                .map(contents::number).toList();
        return new SourceRow(id(contents, source), title(source), about(source), told.url(),
                SafeUrl.link(told.url()), contents.dates().of(told.published()), contents.dates().of(told.dataAsOf()),
                grade(source), usedIn);
    }

    /** Where the source stands in the list. */
    static String id(Contents contents, Source source) {
        return "s" + (contents.dossier().getSources().indexOf(source) + 1); //$NON-NLS-1$
    }

    /** Publisher, whether it is an original record, and from whom it has what it says. */
    static String about(@Nullable Source source) {
        if (source == null) {
            return ""; //$NON-NLS-1$
        }
        Source origin = source.getDerivedFrom();
        return String.join("; ", Words.present(ToldSource.of(source).publisher(), //$NON-NLS-1$
                source.isPrimary() ? Messages.Source_primary : "", //$NON-NLS-1$
                origin == null ? "" : NLS.bind(Messages.Source_derived, title(origin)))); //$NON-NLS-1$
    }

    static String title(@Nullable Source source) {
        if (source == null) {
            return Messages.Source_missing;
        }
        ToldSource told = ToldSource.of(source);
        String name = told.title().isEmpty() ? told.url() : told.title();
        return name.isEmpty() ? Messages.Source_unnamed : name;
    }

    static String grade(@Nullable Source source) {
        Reliability reliability = source == null ? Reliability.UNGRADED : source.getReliability();
        return reliability == Reliability.UNGRADED ? "" : reliability.getLiteral(); //$NON-NLS-1$
    }
}
