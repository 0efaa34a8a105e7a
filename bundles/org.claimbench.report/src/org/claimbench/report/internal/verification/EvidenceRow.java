/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Evidence;
import org.claimbench.model.Search;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;
import org.claimbench.report.internal.outcome.Glyph;
import org.claimbench.report.internal.outcome.Outcome;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One line of a claim’s evidence.
 *
 * @param bearing
 *            for, against or context
 * @param link
 *            id of the source in the list of sources; empty when none is named
 * @param about
 *            publisher, whether it is primary, and from whom it has what it says
 */
record EvidenceRow(Outcome bearing, String title, String link, String about, String asOf, String excerpt,
        String locator, String grade, String found) {

    static EvidenceRow of(Contents contents, Evidence evidence) {
        Search search = evidence.getSearch();
        if (search != null) {
            return of(contents, evidence, search);
        }
        Source source = evidence.getSource();
        return new EvidenceRow(bearing(evidence.getStance()), SourceRow.title(source),
                source == null ? "" : SourceRow.id(contents, source), SourceRow.about(source), //$NON-NLS-1$
                source == null ? "" : asOf(contents, source), Words.orEmpty(evidence.getExcerpt()), //$NON-NLS-1$
                ToldSource.locator(evidence), SourceRow.grade(source), ""); //$NON-NLS-1$
    }

    // Where it was searched stands in the place of the source, what came of it in the place of the words.
    private static EvidenceRow of(Contents contents, Evidence evidence, Search search) {
        String query = Words.orEmpty(search.getQuery());
        String range = Words.orEmpty(search.getRange());
        return new EvidenceRow(bearing(evidence.getStance()),
                NLS.bind(Messages.Search_place, Words.orEmpty(search.getPlace())), "", //$NON-NLS-1$
                range.isEmpty() ? NLS.bind(Messages.Search_query, query)
                        : NLS.bind(Messages.Search_within, query, range),
                contents.dates().of(search.getAt()), Words.orEmpty(evidence.getExcerpt()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                Phrase.of(Messages.Search_hits, search.getHits()));
    }

    private static Outcome bearing(@Nullable Stance stance) {
        return switch (stance) {
        case SUPPORTS -> new Outcome("ok", Messages.Bearing_for, Glyph.TICK.svg()); //$NON-NLS-1$
        case REFUTES -> new Outcome("change", Messages.Bearing_against, Glyph.CROSS.svg()); //$NON-NLS-1$
        case CONTEXT -> new Outcome("context", Messages.Bearing_context, Glyph.INFORMATION.svg()); //$NON-NLS-1$
        case null -> new Outcome("none", Messages.Bearing_none, Glyph.OPEN.svg()); //$NON-NLS-1$
        };
    }

    private static String asOf(Contents contents, Source source) {
        ToldSource told = ToldSource.of(source);
        if (told.dataAsOf() != null) {
            return contents.dates().of(told.dataAsOf());
        }
        String published = contents.dates().of(told.published());
        return published.isEmpty() ? "" : NLS.bind(Messages.Source_published, published); //$NON-NLS-1$
    }
}
