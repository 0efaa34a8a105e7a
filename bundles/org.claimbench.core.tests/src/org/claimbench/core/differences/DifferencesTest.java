/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Finding;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What people are told about two states of a dossier. */
class DifferencesTest {

    private final Dossier before = DossierBuilder.after("Sales fell by a third in May. Nearly 2,000 were sold.")
            .claim("Nearly 2,000").evidence("The register", Stance.SUPPORTS, "1,868").rating(2, "Close enough.")
            .claim("a third").saidBy("The mayor").build();
    private final Dossier after = EcoreUtil.copy(before);

    private Claim sold() {
        return after.getClaims().get(0);
    }

    private void told(String... sentences) {
        assertEquals(List.of(sentences),
                Differences.between(before, after).stream().map(Difference::sentence).toList());
    }

    @Test
    void nothingDiffers() {
        told();
    }

    @Test
    void fieldsOfAClaim() {
        sold().setRestatement("Almost 2,000 were sold.");
        sold().setType(ClaimType.FIGURE);
        sold().setLegal(true);
        sold().getTags().add("trade");
        told("Claim 2: Almost 2,000 were sold.: statement: “Nearly 2,000” became “Almost 2,000 were sold.”",
                "Claim 2: Almost 2,000 were sold.: type: “other” became “figure”",
                "Claim 2: Almost 2,000 were sold.: legal flag: “no” became “yes”",
                "Claim 2: Almost 2,000 were sold.: tags: “” became “trade”");
    }

    @Test
    void aClaimThatCameAndOneThatWentAreToldOfWithoutTheirInside() {
        Claim made = EcoreUtil.copy(sold());
        made.setId("claim-9");
        made.getAnchors().get(0).setId("anchor-9");
        made.getEvidence().get(0).setId("evidence-9");
        made.getFinding().setId("finding-9");
        after.getClaims().add(made);
        after.getClaims().remove(sold());
        told("Claim 2: Nearly 2,000: added", "Claim 2: Nearly 2,000: removed");
    }

    @Test
    void findingAndEvidence() {
        Finding finding = sold().getFinding();
        finding.setRating(after.getScale().getRatings().get(4));
        finding.setRationale("Not at all.");
        sold().getEvidence().get(0).setExcerpt("1,068");
        told("Claim 2: Nearly 2,000: evidence, excerpt: “1,868” became “1,068”",
                "Claim 2: Nearly 2,000: finding, rating: “Mostly true” became “False”",
                "Claim 2: Nearly 2,000: finding, rationale: “Close enough.” became “Not at all.”");
    }

    @Test
    void aFindingThatCameOrWent() {
        Finding finding = DossierFactory.eINSTANCE.createFinding();
        finding.setId("finding-9");
        finding.setDisposition(Disposition.CUT);
        after.getClaims().get(1).setFinding(finding);
        sold().setFinding(null);
        told("Claim 1: a third: finding: “finding” added", "Claim 2: Nearly 2,000: finding: “finding” removed");
    }

    @Test
    void aFindingThatWasSuperseded() {
        Finding old = sold().getFinding();
        sold().setFinding(null);
        sold().getSuperseded().add(old);
        told("Claim 2: Nearly 2,000: earlier findings, place: “Claim 2: Nearly 2,000, finding” became "
                + "“Claim 2: Nearly 2,000, earlier findings”");
    }

    @Test
    void whoSaidItAndWhatItRestsOnGoByTheirNames() {
        after.getClaims().get(1).setAssertedBy(null);
        sold().setInnerOf(after.getClaims().get(1));
        sold().getFinding().getEvidence().add(sold().getEvidence().get(0));
        told("Claim 1: a third: said by: “The mayor” became “”",
                "Claim 2: Nearly 2,000: inner claim of: “” became “Claim 1: a third”",
                "Claim 2: Nearly 2,000: finding, evidence: “” became “1,868”");
    }

    @Test
    void textsSourcesAndTheDossierComeAfterTheClaims() {
        after.setTitle("Another");
        after.getSources().get(0).setUrl("https://example.org/");
        after.getDocuments().get(0).setHeadline("New");
        sold().setAssignee("Ines");
        told("Claim 2: Nearly 2,000: assigned to: “” became “Ines”",
                "Text: New: headline: “A headline” became “New”",
                "Source: The register: address: “” became “https://example.org/”",
                "Dossier: title: “A test” became “Another”");
    }

    @Test
    void anotherOrderIsADifference() {
        after.getClaims().move(0, 1);
        told("Dossier: order of claims: “as it was” became “another order”");
    }

    @Test
    void longTextsAreShortenedWhereTheyDiffer() {
        change(before, text -> text.setText("x".repeat(5000) + " one \uD83D\uDE00 " + "y".repeat(5000)));
        change(after, text -> text.setText("x".repeat(5000) + " two \uD83D\uDE00 " + "y".repeat(5000)));
        Difference only = Differences.between(before, after).get(0);
        assertTrue(only.before().startsWith("…xxx") && only.before().contains(" one ") && only.before().endsWith("y…"));
        assertTrue(only.after().contains(" two ") && only.after().length() < 100);
    }

    @Test
    void textsThatDifferAtTheirEndDoNotLookAlike() {
        sold().setRestatement("Nearly 2,000 were sold in the first five months of the year in Europe");
        Dossier other = EcoreUtil.copy(after);
        other.getClaims().get(0).setRestatement("Nearly 2,000 were sold in the first five months of the year in Asia");
        Difference only = Differences.between(after, other).get(0);
        assertTrue(only.before().length() < 32 && only.before().endsWith("in Europe"), only.before());
        assertTrue(only.after().length() < 32 && only.after().endsWith("in Asia"), only.after());
    }

    @Test
    void aDifferenceOfWhiteSpaceIsSeen() {
        sold().getFinding().setRationale("Close\nenough.");
        told("Claim 2: Nearly 2,000: finding, rationale: “Close·enough.” became “Close¶enough.”");
    }

    @Test
    void instantsAreToldInTheReadersZone() {
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            sold().getFinding().setAt(Instant.parse("2020-02-19T02:00:00Z"));
            String told = Differences.between(before, after).get(0).sentence();
            assertTrue(told.contains("finding, when decided: ") && told.contains("18") && !told.contains("Z”"), told);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everythingInTheModelHasAWord() {
        for (EClassifier kind : DossierPackage.eINSTANCE.getEClassifiers()) {
            if (kind instanceof EClass type) {
                type.getEAllStructuralFeatures().forEach(feature -> assertFalse(Wording.field(feature).isBlank()));
                if (!type.isAbstract()) {
                    assertFalse(Wording.kind(DossierFactory.eINSTANCE.create(type)).isBlank());
                }
            }
        }
    }

    private static void change(Dossier dossier, Consumer<org.claimbench.model.Revision> change) {
        change.accept(dossier.getDocuments().get(0).currentRevision());
    }
}
