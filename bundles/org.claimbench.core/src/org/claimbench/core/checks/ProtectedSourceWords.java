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
import org.claimbench.model.Evidence;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Source;
import org.eclipse.osgi.util.NLS;

/**
 * An excerpt goes into reports, because it is the evidence; a protected source’s own words can betray it. So somebody
 * must have said on what terms they may be used: “background” means used, without the name.
 */
public final class ProtectedSourceWords extends ClaimCheck {

    ProtectedSourceWords() {
        super("protected-source-words", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        return claim.getEvidence().stream().anyMatch(ProtectedSourceWords::unsettled)
                ? Optional.of(NLS.bind(CheckMessages.Check_protectedWords, number)) : Optional.empty();
    }

    private static boolean unsettled(Evidence evidence) {
        Source source = evidence.getSource();
        String excerpt = evidence.getExcerpt();
        return source != null && source.isProtected() && source.getRecord() != RecordStatus.BACKGROUND
                && excerpt != null && !excerpt.isBlank();
    }
}
