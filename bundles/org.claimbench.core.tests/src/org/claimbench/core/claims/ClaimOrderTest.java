/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** The numbers by which people call claims. */
class ClaimOrderTest {

    private static final String TEXT = "Nearly 2,000 people died, WHO said. Nobody knows.";

    private static List<String> order(Dossier dossier) {
        return ClaimOrder.inTextOrder(dossier).stream().map(Claim::getRestatement).toList();
    }

    @Test
    void followsTheTextAndPutsTheEnclosingClaimFirst() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("Nobody knows").claim("2,000")
                .claim("Nearly 2,000 people died")
                .claim("Nearly 2,000 people died, WHO said").claim("WHO").build();
        assertEquals(List.of("Nearly 2,000 people died, WHO said", "Nearly 2,000 people died", "2,000", "WHO",
                "Nobody knows"), order(dossier));
    }

    @Test
    void claimsOnTheSameWordsKeepTheOrderInWhichTheyWereMade() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").claim("2,000").build();
        dossier.getClaims().get(0).setRestatement("first");
        dossier.getClaims().get(1).setRestatement("second");
        assertEquals(List.of("first", "second"), order(dossier));
    }

    @Test
    void aClaimIsWhereItAppearsFirst() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("WHO").claim("Nobody knows").build();
        Revision revision = dossier.getDocuments().get(0).currentRevision();
        dossier.getClaims().get(1).getAnchors().add(AnchorText.anchor(revision, new Span(0, 6)));
        assertEquals(List.of("Nobody knows", "WHO"), order(dossier));
    }

    @Test
    void claimsThatAppearNowhereComeLast() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").claim("WHO").build();
        dossier.getClaims().get(0).getAnchors().clear();
        assertEquals(List.of("WHO", "2,000"), order(dossier));
    }

    @Test
    void aSecondDocumentComesAfterTheFirst() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").claim("Nobody").build();
        Document second = DossierFactory.eINSTANCE.createDocument();
        Revision revision = DossierFactory.eINSTANCE.createRevision();
        revision.setText("2,000 it is");
        second.getRevisions().add(revision);
        dossier.getDocuments().add(second);
        dossier.getClaims().get(0).getAnchors().set(0, AnchorText.anchor(revision, new Span(0, 5)));
        assertEquals(List.of("Nobody", "2,000"), order(dossier));
    }

    @Test
    void numbersCountFromOne() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("WHO").claim("2,000").build();
        ClaimNumbers numbers = new ClaimNumbers(dossier);
        assertEquals(2, numbers.of(dossier.getClaims().get(0)));
        assertEquals(1, numbers.of(dossier.getClaims().get(1)));
        assertEquals(0, numbers.of(DossierFactory.eINSTANCE.createClaim()));
    }
}
