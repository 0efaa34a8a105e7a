/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.time.Instant;
import java.util.List;

import org.claimbench.model.Basis;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.Rating;
import org.claimbench.model.Search;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Vintage;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;

/** A dossier whose third claim has something in every feature, with characters that are easily got wrong. */
final class RichClaim {

    static final String TEXT = "Köln 😀 grows.\n\nThe city denied everything. The toll was “nearly 2,000” 😀 on Monday.\n"
            + "Sales rose sharply. Nobody else asked.\n\nThe end came late.";

    private static final DossierFactory MAKE = DossierFactory.eINSTANCE;

    private RichClaim() {
    }

    static Dossier dossier() {
        Dossier dossier = DossierBuilder.after(TEXT).claim("Köln 😀").claim("Sales rose").claim("nearly 2,000")
                .type(ClaimType.FIGURE).saidBy("City \"of\" Köln")
                .evidence("Count & tables", Stance.SUPPORTS, "1,868\n<1,900>\t")
                .rating(2, "It *holds*.\nTab\there, \\ and 😀.").build();
        Claim claim = claim(dossier);
        claim(dossier, claim);
        evidence(dossier, claim.getEvidence().get(0));
        finding(claim);
        return dossier;
    }

    static Claim claim(Dossier dossier) {
        return dossier.getClaims().get(2);
    }

    private static void claim(Dossier dossier, Claim claim) {
        Claim first = dossier.getClaims().get(0);
        Claim second = dossier.getClaims().get(1);
        Party agency = MAKE.createParty();
        agency.setId("party-agency");
        agency.setName("Agency");
        dossier.getParties().add(agency);
        claim.getVia().addAll(List.of(agency, claim.getAssertedBy()));
        claim.setSaidAt(PartialDate.parse("2020-02"));
        claim.setAsOf(PartialDate.parse("2020-02-18T12:00-05:00"));
        claim.setLookAgain(PartialDate.parse("2021"));
        claim.setInnerOf(first);
        claim.getRepeats().addAll(List.of(second, first));
        claim.getContradicts().add(second);
        claim.getDependsOn().add(first);
        claim.getSameCheckAs().addAll(List.of("dossier-z#claim-1", "dossier-a#claim-2"));
        claim.getTags().add("virus");
        claim.setFigure(figure("figure-1"));
    }

    private static void evidence(Dossier dossier, Evidence evidence) {
        Source source = evidence.getSource();
        source.setPublisher("Office");
        source.setUrl("https://example.org/?a=1&b=2");
        source.setPublished(PartialDate.parse("2020-02-17"));
        source.setDerivedFrom(origin(dossier));
        Snapshot snapshot = MAKE.createSnapshot();
        snapshot.setId("snapshot-1");
        snapshot.setSha256("ab".repeat(32));
        source.getSnapshots().add(snapshot);
        evidence.setSnapshot(snapshot);
        evidence.setCredibility(2);
        evidence.setOriginal("eintausend");
        evidence.setSearch(search());
        evidence.setFigure(figure("figure-2"));
        Evidence second = MAKE.createEvidence();
        second.setId("evidence-0");
        RichClaim.claim(dossier).getEvidence().add(second);
    }

    private static Source origin(Dossier dossier) {
        Source first = MAKE.createSource();
        first.setId("source-first");
        Source origin = MAKE.createSource();
        origin.setId("source-origin");
        origin.setDerivedFrom(first);
        dossier.getSources().addAll(List.of(first, origin));
        return origin;
    }

    private static Figure figure(String id) {
        Figure figure = MAKE.createFigure();
        figure.setId(id);
        figure.setAmount("1,868");
        figure.setMeasure("deaths");
        figure.setScope("mainland");
        figure.setBasis(Basis.CUMULATIVE);
        figure.setVintage(Vintage.FIRST);
        return figure;
    }

    private static Search search() {
        Search search = MAKE.createSearch();
        search.setId("search-1");
        search.setPlace("Registry");
        search.setQuery("toll\nnot bell");
        search.setAt(Instant.parse("2020-02-18T12:00:00Z"));
        search.setHits(1);
        return search;
    }

    private static void finding(Claim claim) {
        Finding finding = claim.getFinding();
        finding.setSuggestedWording("some 1,900");
        finding.getEvidence().addAll(claim.getEvidence());
        Rating rating = finding.getRating();
        rating.setMeaning("Nearly right");
    }
}
