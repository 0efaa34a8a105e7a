/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.presentation.Outcome;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Several claims are decided at once, and that is taken back at once. */
class DecideSeveralTest {

    private static final String TEXT = "Chips\n\nSales fell. Firms wait. Officials decide.";

    @Test
    void beforePublication() {
        Workpiece work = Workpiece.before(TEXT);
        List<Claim> claims = List.of(work.claim("Sales fell"), work.claim("Firms wait"));
        Claim other = work.claim("Officials decide");
        ClaimEdits edits = new ClaimEdits(work.session());
        assertTrue(edits.decide(claims, 2, "Mara", DossierBuilder.NOW).isOK());
        assertEquals(List.of("Query", "Query"), claims.stream().map(claim -> Outcome.of(claim).label()).toList());
        assertEquals("Mara", claims.get(1).getFinding().getBy());
        assertEquals(Optional.of("Disposition: 2 Claims"), work.session().undoLabel());
        edits.decide(claims, 2, "Tom", DossierBuilder.NOW);
        assertEquals("Mara", claims.get(0).getFinding().getBy());
        work.session().undo();
        assertEquals("No finding yet", Outcome.of(claims.get(0)).label());
        work.disposition(other, Disposition.CUT, "");
        assertEquals("There is no finding 7. The digits 1 to 6 decide.",
                edits.decide(claims, 6, "Mara", DossierBuilder.NOW).getMessage());
    }

    @Test
    void afterPublication() {
        Workpiece work = Workpiece.after(TEXT);
        List<Claim> claims = List.of(work.claim("Sales fell"), work.claim("Firms wait"));
        new ClaimEdits(work.session()).decide(claims, 4, "Mara", DossierBuilder.NOW);
        assertEquals(List.of("False", "False"), claims.stream().map(claim -> Outcome.of(claim).label()).toList());
    }
}
