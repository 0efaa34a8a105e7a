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
import org.claimbench.model.Finding;
import org.claimbench.model.Rating;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was concluded and by whom: that somebody else signs it off rests on the name. Not when it was typed. A rating
 * counts by its words, so that a change of the scale does not change what was approved unseen.
 */
final class FindingFacts {

    private FindingFacts() {
    }

    static Facts of(@Nullable Finding finding) {
        return finding == null ? new Facts()
                : Facts.of(finding, Literals.FINDING__DISPOSITION, Literals.FINDING__AS_OF, Literals.FINDING__BY,
                        Literals.FINDING__RATIONALE, Literals.FINDING__SUGGESTED_WORDING)
                        .put("rating", rating(finding.getRating())) //$NON-NLS-1$
                        .putAll("evidence", ClaimFacts.ids(finding.getEvidence())); //$NON-NLS-1$
    }

    private static Facts rating(@Nullable Rating rating) {
        return rating == null ? new Facts() : Facts.of(rating, Literals.RATING__LABEL, Literals.RATING__MEANING);
    }
}
