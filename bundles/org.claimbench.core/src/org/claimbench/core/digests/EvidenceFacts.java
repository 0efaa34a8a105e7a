/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Search;
import org.eclipse.jdt.annotation.Nullable;

/** Evidence with what it cites; not who found it and when. */
final class EvidenceFacts {

    private EvidenceFacts() {
    }

    static Facts of(Evidence evidence) {
        return Facts.of(evidence, Literals.IDENTIFIED__ID, Literals.EVIDENCE__STANCE, Literals.EVIDENCE__LOCATOR,
                Literals.EVIDENCE__EXCERPT, Literals.EVIDENCE__RENDERING, Literals.EVIDENCE__ORIGINAL,
                Literals.EVIDENCE__ORIGINAL_LANGUAGE, Literals.EVIDENCE__CREDIBILITY)
                .put("source", SourceFacts.of(evidence.getSource())) //$NON-NLS-1$
                .put("snapshot", SourceFacts.bytes(evidence.getSnapshot())) //$NON-NLS-1$
                .put("search", search(evidence.getSearch())) //$NON-NLS-1$
                .put("figure", figure(evidence.getFigure())); //$NON-NLS-1$
    }

    static Facts figure(@Nullable Figure figure) {
        return figure == null ? new Facts()
                : Facts.of(figure, Literals.FIGURE__AMOUNT, Literals.FIGURE__MEASURE, Literals.FIGURE__SCOPE,
                        Literals.FIGURE__BASIS, Literals.FIGURE__VINTAGE);
    }

    private static Facts search(@Nullable Search search) {
        return search == null ? new Facts()
                : Facts.of(search, Literals.SEARCH__PLACE, Literals.SEARCH__QUERY, Literals.SEARCH__RANGE,
                        Literals.SEARCH__AT, Literals.SEARCH__HITS);
    }
}
