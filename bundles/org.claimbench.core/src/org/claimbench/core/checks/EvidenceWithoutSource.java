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
import org.eclipse.osgi.util.NLS;

/** Evidence must say whose word it is; a search is nobody’s. */
public final class EvidenceWithoutSource extends ClaimCheck {

    EvidenceWithoutSource() {
        super("evidence-without-source", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        return claim.getEvidence().stream()
                .anyMatch(evidence -> evidence.getSource() == null && evidence.getSearch() == null)
                        ? Optional.of(NLS.bind(CheckMessages.Check_evidenceWithoutSource, number)) : Optional.empty();
    }
}
