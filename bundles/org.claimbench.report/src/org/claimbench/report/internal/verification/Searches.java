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
import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Search;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.Phrase;

/** What a claim rests on that no source says: that somebody searched. */
final class Searches {

    private Searches() {
    }

    /** How many searches are evidence for a claim, in words, and whether they found nothing; empty for none. */
    static Optional<String> of(Claim claim) {
        List<Search> searches = claim.getEvidence().stream().map(Evidence::getSearch).filter(Objects::nonNull).toList();
        if (searches.isEmpty()) {
            return Optional.empty();
        }
        boolean nothing = searches.stream().allMatch(search -> search.getHits() == 0);
        return Optional.of(Phrase.of(nothing ? Messages.Searches_nothing : Messages.Searches_count, searches.size()));
    }
}
