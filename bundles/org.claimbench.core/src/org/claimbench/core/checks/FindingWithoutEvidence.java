/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.Optional;

import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Finding;
import org.eclipse.osgi.util.NLS;

/**
 * A finding that judges the facts must rest on evidence. A query, a copy note and a cut do not judge them: they ask,
 * mend
 * the spelling, or take the words out.
 */
public final class FindingWithoutEvidence extends ClaimCheck {

    FindingWithoutEvidence() {
        super("finding-without-evidence", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        Finding finding = claim.getFinding();
        boolean judges = finding != null && (finding.getRating() != null || judges(finding.getDisposition()));
        return judges && claim.getEvidence().isEmpty()
                ? Optional.of(NLS.bind(CheckMessages.Check_findingWithoutEvidence, number)) : Optional.empty();
    }

    private static boolean judges(Disposition disposition) {
        return switch (disposition) {
        case OK, CHANGE, CONTEXT -> true;
        case UNDECIDED, QUERY, COPY_NOTE, CUT -> false;
        };
    }
}
