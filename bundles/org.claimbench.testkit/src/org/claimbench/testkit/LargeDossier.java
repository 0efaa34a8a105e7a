/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.time.OffsetDateTime;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Party;
import org.claimbench.model.Revision;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.text.Span;

/**
 * Makes dossiers of any number of claims, each with a mark, evidence from a source of its own and a finding. Sources
 * are
 * derived from, and claims enclosed in, the one that follows: such references point forward in the file, where the slow
 * ways of reading it show.
 */
public final class LargeDossier {

    private final DossierFactory factory = DossierFactory.eINSTANCE;
    private final Dossier dossier;

    private LargeDossier(int claims) {
        dossier = new NewDossier("Large", Mode.BEFORE, "A long list", "By Ada Author", text(claims), "en-US", null,
                OffsetDateTime.parse("2020-02-18T12:00-05:00")).create(DossierBuilder.NOW);
        Party party = Ids.name(factory.createParty());
        party.setName("The vendors");
        dossier.getParties().add(party);
        Revision revision = dossier.getDocuments().get(0).currentRevision();
        int start = 0;
        for (int i = 0; i < claims; i++) {
            int end = start + sentence(i).length() - 1;
            dossier.getClaims().add(claim(i, party, revision, new Span(start, end)));
            start = end + 1;
        }
        enclose();
    }

    /**
     * Makes one.
     *
     * @param claims
     *            how many claims it has
     * @return a new dossier in no resource
     */
    public static Dossier of(int claims) {
        return new LargeDossier(claims).dossier;
    }

    private static String text(int claims) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < claims; i++) {
            text.append(sentence(i));
        }
        return text.toString();
    }

    private static String sentence(int i) {
        return "Vendor number " + i + " shipped " + i * 3 + " units in the third quarter, up from " + i * 2
                + " in the second. ";
    }

    private Claim claim(int i, Party party, Revision revision, Span span) {
        Claim claim = Ids.name(factory.createClaim());
        claim.setType(ClaimType.FIGURE);
        claim.setAssertedBy(party);
        claim.setRestatement("Vendor " + i + " shipped " + i * 3 + " units.");
        claim.getAnchors().add(AnchorText.anchor(revision, span));
        claim.getEvidence().add(evidence(i));
        claim.setFinding(finding(i));
        return claim;
    }

    private Evidence evidence(int i) {
        Source source = Ids.name(factory.createSource());
        source.setTitle("Report of vendor " + i);
        dossier.getSources().add(source);
        Evidence evidence = Ids.name(factory.createEvidence());
        evidence.setSource(source);
        evidence.setStance(Stance.SUPPORTS);
        evidence.setExcerpt("Shipments: " + i * 3);
        return evidence;
    }

    private Finding finding(int i) {
        Finding finding = Ids.name(factory.createFinding());
        finding.setDisposition(Disposition.OK);
        finding.setRationale("The report says so.\nPage " + i + '.');
        finding.setBy("Ada Checker");
        finding.setAt(DossierBuilder.NOW);
        return finding;
    }

    private void enclose() {
        for (int i = 1; i < dossier.getClaims().size(); i++) {
            dossier.getClaims().get(i - 1).setInnerOf(dossier.getClaims().get(i));
            dossier.getSources().get(i - 1).setDerivedFrom(dossier.getSources().get(i));
        }
    }
}
