/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.fixes;

import java.time.Instant;
import java.util.Optional;

import org.claimbench.core.commands.RemoveEvidence;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;

/** Takes evidence away that nobody vouches for: the first; the check goes on speaking of the next. */
final class RemoveUnsourcedEvidence implements ClaimFix {

    @Override
    public String rule() {
        return "evidence-without-source"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return CheckMessages.Fix_removeUnsourced;
    }

    @Override
    public Optional<String> words(Claim claim) {
        return first(claim).map(evidence -> CheckMessages.Fix_removeIt);
    }

    @Override
    public Optional<UseCase> of(Claim claim, String by, Instant at) {
        return first(claim).map(RemoveEvidence::new);
    }

    private static Optional<Evidence> first(Claim claim) {
        return claim.getEvidence().stream().filter(one -> one.getSource() == null && one.getSearch() == null)
                .findFirst();
    }
}
