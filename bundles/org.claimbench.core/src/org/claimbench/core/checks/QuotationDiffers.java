/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.Decision;
import org.claimbench.core.claims.QuotationRemarks;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.eclipse.osgi.util.NLS;

/**
 * Words in quotation marks are those that were said, unless brackets or an ellipsis show that they are not. Silent when
 * one piece of evidence has them word for word, or when somebody has decided what is to be done about them.
 */
public final class QuotationDiffers extends ClaimCheck {

    QuotationDiffers() {
        super("quotation-differs", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        List<Evidence> proofs = claim.getEvidence().stream().filter(one -> QuotationRemarks.proves(claim, one))
                .toList();
        if (decided(claim) || proofs.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> wordings = proofs.stream().map(one -> QuotationRemarks.wording(claim, one)).toList();
        if (wordings.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        boolean told = proofs.stream().noneMatch(QuotationDiffers::isProtected);
        String what = told ? String.join(" ", wordings.get(0)) : Messages.Quotation_protected; //$NON-NLS-1$
        return Optional.of(NLS.bind(CheckMessages.Check_quotationDiffers, number, what));
    }

    private static boolean decided(Claim claim) {
        return switch (Decision.disposition(claim)) {
        case CHANGE, QUERY, CONTEXT, COPY_NOTE, CUT -> true;
        case UNDECIDED, OK -> Decision.rating(claim) != null;
        };
    }

    private static boolean isProtected(Evidence evidence) {
        return evidence.getSource() != null && evidence.getSource().isProtected();
    }
}
