/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.model.Claim;
import org.claimbench.report.internal.outcome.Origins;
import org.claimbench.report.internal.outcome.Outcome;
import org.claimbench.report.internal.outcome.Outcomes;

/** One claim in the table at the top. */
record SummaryRow(int number, String places, String item, Outcome outcome, String dots, String origins, boolean none) {

    private static final int ITEM = 110;

    static SummaryRow of(Contents contents, Claim claim) {
        Origins origins = Origins.of(claim);
        String places = Places.of(contents, claim).stream().filter(place -> !place.link().isEmpty())
                .map(Place::inShort).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
        boolean noSource = origins.count() == 0;
        Optional<String> searches = noSource ? Searches.of(claim) : Optional.empty();
        return new SummaryRow(contents.number(claim), places, Words.shorten(Contents.title(claim), ITEM),
                Outcomes.of(claim), origins.dots(), searches.orElse(origins.words()),
                noSource && searches.isEmpty());
    }
}
