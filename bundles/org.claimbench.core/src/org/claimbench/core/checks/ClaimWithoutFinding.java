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
import org.claimbench.model.Finding;
import org.eclipse.osgi.util.NLS;

/** A claim must end in a disposition or a verdict. */
public final class ClaimWithoutFinding extends ClaimCheck {

    ClaimWithoutFinding() {
        super("claim-without-finding", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        Finding finding = claim.getFinding();
        return finding != null && finding.decided() ? Optional.empty()
                : Optional.of(NLS.bind(CheckMessages.Check_withoutFinding, number, quoted(claim)));
    }

    // Quotation marks within quotation marks are single ones.
    private static String quoted(Claim claim) {
        String words = claim.getRestatement() == null ? "" : claim.getRestatement(); //$NON-NLS-1$
        return words.replace('“', '‘').replace('”', '’');
    }
}
