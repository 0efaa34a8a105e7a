/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.claims.QuotationRemarks;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Rendering;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the desk hears about words in quotation marks. */
class QuotationDiffersTest {

    private static final String TEXT = "“We sell product[s] and goods,” she wrote. “Orders will go someplace else.”";
    private static final String ORDERS = "“Orders will go someplace else.”";
    private static final String SAID = "Then you would find that orders will go to someplace else.";

    private static final String FIX = " Correct it, or show with brackets or an ellipsis what is not as it was said.";

    private static DossierBuilder quoting(String words) {
        return DossierBuilder.before(TEXT).claim(words).type(ClaimType.QUOTATION);
    }

    private static List<String> messages(Dossier dossier) {
        return Checks.run(dossier).stream().filter(problem -> problem.rule().equals("quotation-differs"))
                .map(Problem::message).toList();
    }

    private static String remark(Dossier dossier) {
        Claim claim = dossier.getClaims().get(0);
        return QuotationRemarks.of(claim, claim.getEvidence().get(0)).orElse("-");
    }

    @Test
    void aDroppedWordIsNamedWithItsPlace() {
        Dossier dossier = quoting(ORDERS).evidence("The post", Stance.SUPPORTS, SAID).build();
        String dropped = "“to” was dropped: “go to someplace” became “go someplace”.";
        assertEquals(List.of("Claim 1: the quotation is not word for word. " + dropped + FIX), messages(dossier));
        assertEquals(dropped + " For information: capitals, “orders” became “Orders”.", remark(dossier));
    }

    @Test
    void bracketsAreInformationAndNoProblem() {
        Dossier dossier = quoting("“We sell product[s] and goods,” she wrote")
                .evidence("The post", Stance.SUPPORTS, "We sell product and goods to all.").build();
        assertEquals(List.of(), messages(dossier));
        assertEquals("Word for word. For information: “product[s]” stands for “product”.", remark(dossier));
    }

    @Test
    void oneWordForWordIsEnough() {
        Dossier dossier = quoting(ORDERS).evidence("An agency", Stance.SUPPORTS, SAID)
                .evidence("The post", Stance.SUPPORTS, "Orders will go someplace else.").build();
        assertEquals(List.of(), messages(dossier));
    }

    @Test
    void anotherPassageProvesNothing() {
        Dossier dossier = quoting(ORDERS).evidence("A speech", Stance.CONTEXT, "We met with the senators.").build();
        assertEquals(List.of(), messages(dossier));
        assertEquals("The excerpt does not hold the quoted words.", remark(dossier));
    }

    @Test
    void aTranslationProvesNoWords() {
        Dossier dossier = quoting(ORDERS).evidence("The post", Stance.SUPPORTS, SAID).build();
        dossier.getClaims().get(0).getEvidence().get(0).setRendering(Rendering.TRANSLATED);
        assertEquals(List.of(), messages(dossier));
        assertEquals("The excerpt is a translation and cannot prove the words.", remark(dossier));
    }

    @ParameterizedTest
    @EnumSource(value = Disposition.class, names = {"CHANGE", "QUERY", "CUT", "CONTEXT", "COPY_NOTE"})
    void whoHasDecidedWhatToDoIsNotTold(Disposition disposition) {
        assertEquals(List.of(), messages(quoting(ORDERS).evidence("The post", Stance.SUPPORTS, SAID)
                .disposition(disposition, "So.").build()));
    }

    @Test
    void whoSaysThatItIsRightIsTold() {
        assertEquals(1, messages(quoting(ORDERS).evidence("The post", Stance.SUPPORTS, SAID)
                .disposition(Disposition.OK, "So.").build()).size());
    }

    @Test
    void otherClaimsAreNotCompared() {
        Dossier dossier = DossierBuilder.before(TEXT).claim(ORDERS).evidence("A", Stance.SUPPORTS, SAID).build();
        assertEquals(List.of(), messages(dossier));
        assertEquals(Optional.empty(), QuotationRemarks.of(dossier.getClaims().get(0),
                dossier.getClaims().get(0).getEvidence().get(0)));
    }

    @Test
    void wordsOfAProtectedSourceStayBesideIt() {
        Dossier dossier = quoting(ORDERS).evidence("An official", Stance.SUPPORTS, SAID).build();
        dossier.getSources().get(0).setProtected(true);
        String what = "What differs is seen beside the evidence only, because its source is protected.";
        assertEquals(List.of("Claim 1: the quotation is not word for word. " + what + FIX), messages(dossier));
    }
}
