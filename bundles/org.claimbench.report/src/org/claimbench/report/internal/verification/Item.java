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

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.PartyKind;
import org.claimbench.report.internal.Messages;
import org.claimbench.report.internal.html.Labels;
import org.claimbench.report.internal.html.Markdown;
import org.claimbench.report.internal.outcome.Outcome;
import org.claimbench.report.internal.outcome.Outcomes;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One claim with all that is known of it.
 *
 * @param facts
 *            who says it, as of when, and the like: short, in this order
 * @param rationale
 *            HTML, made safe
 * @param signature
 *            who reached the finding and when; empty while there is none
 */
record Item(int number, String title, Outcome outcome, List<Place> places, List<String> facts,
        List<EvidenceRow> evidence, String rationale, @Nullable Wording wording, String signature) {

    /** Whether anything bears on the claim. */
    public boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    static Item of(Contents contents, Claim claim) {
        Finding finding = claim.getFinding();
        return new Item(contents.number(claim), Contents.title(claim), Outcomes.of(claim),
                Places.of(contents, claim), facts(contents, claim),
                claim.getEvidence().stream().map(evidence -> EvidenceRow.of(contents, evidence)).toList(),
                finding == null ? "" : Markdown.html(Words.orEmpty(finding.getRationale())), //$NON-NLS-1$
                Wording.of(contents, claim),
                finding == null ? "" : signature(contents, finding)); //$NON-NLS-1$
    }

    private static List<String> facts(Contents contents, Claim claim) {
        Claim outer = claim.getInnerOf();
        return Words.present(saidBy(claim), dated(Messages.Claim_asOf, contents.dates().of(claim.getAsOf())),
                dated(Messages.Claim_lookAgain, contents.dates().of(claim.getLookAgain())), type(claim),
                outer == null ? "" : NLS.bind(Messages.Claim_innerOf, contents.number(outer))); //$NON-NLS-1$
    }

    private static String saidBy(Claim claim) {
        String by = claim.getAssertedBy() == null ? Messages.Claim_saidByText
                : NLS.bind(Messages.Claim_saidBy, name(claim.getAssertedBy()));
        return claim.getVia().isEmpty() ? by
                : by + ' ' + NLS.bind(Messages.Claim_via,
                        String.join(", ", claim.getVia().stream().map(Item::name).toList())); //$NON-NLS-1$
    }

    private static String name(Party party) {
        String name = Words.orEmpty(party.getName());
        return !name.isEmpty() ? name
                : party.getKind() == PartyKind.UNNAMED ? Messages.Party_unnamed : Messages.Party_missing;
    }

    private static String type(Claim claim) {
        return claim.getType() == null || claim.getType() == ClaimType.OTHER ? "" //$NON-NLS-1$
                : String.valueOf(Labels.all().get("type_" + claim.getType().getName())); //$NON-NLS-1$
    }

    private static String dated(String pattern, String date) {
        return date.isEmpty() ? "" : NLS.bind(pattern, date); //$NON-NLS-1$
    }

    private static String signature(Contents contents, Finding finding) {
        String by = Words.orEmpty(finding.getBy());
        return Words.line(by.isEmpty() ? Messages.Finding_byNobody : NLS.bind(Messages.Finding_by, by),
                contents.dates().of(finding.getAt()),
                dated(Messages.Finding_asOf, contents.dates().of(finding.getAsOf())));
    }
}
