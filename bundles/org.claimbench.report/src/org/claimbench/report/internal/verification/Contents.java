/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.time.OffsetDateTime;
import java.util.List;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.html.Dates;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** A dossier with what every part of the report asks of it, worked out once. */
record Contents(Dossier dossier, List<Claim> claims, ClaimNumbers numbers, Dates dates, List<Problem> problems) {

    static Contents of(Dossier dossier) {
        return new Contents(dossier, ClaimOrder.inTextOrder(dossier), new ClaimNumbers(dossier),
                new Dates(published(dossier)), Checks.run(dossier));
    }

    private static @Nullable OffsetDateTime published(Dossier dossier) {
        for (Document document : dossier.getDocuments()) {
            if (document.getPublished() != null) {
                return document.getPublished();
            }
        }
        return null;
    }

    int number(Claim claim) {
        return numbers.of(claim);
    }

    /** The text that the report is about, or the first of them; a dossier may have none yet. */
    @Nullable
    Document document() {
        return dossier.getDocuments().isEmpty() ? null : dossier.getDocuments().get(0);
    }

    /** Whether it is about more than one text, so that each has to be named. */
    boolean several() {
        return dossier.getDocuments().size() > 1;
    }

    /** How a text is called: its headline, else its outlet, else its number. */
    String name(Document document) {
        String outlet = Words.orEmpty(document.getOutlet());
        String name = Words.orEmpty(document.getHeadline());
        return !name.isEmpty() ? name : !outlet.isEmpty() ? outlet
                : NLS.bind(Messages.Text_number, dossier.getDocuments().indexOf(document) + 1);
    }

    /** What a claim says; where nobody has worded it yet, the words of the text. */
    static String title(Claim claim) {
        String restatement = claim.getRestatement();
        String title = restatement == null || restatement.isBlank() ? AnchorText.words(claim) : restatement;
        return title.isBlank() ? Messages.Claim_notWorded : title;
    }
}
