/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** What was found before stays, with who, when and why. */
class EarlierFindingTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales fell.");
    private final Claim claim = work.claim("Sales fell");
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", clock, Background.NONE);
    private final DeskTime time = new DeskTime(clock, Locale.ENGLISH);

    @Test
    void theLatestComesFirst() {
        assertEquals(List.of(), EarlierFinding.of(null, time));
        dossier.inHand().take(claim);
        assertEquals("Decide the claim first.", dossier.finding().startAnew().getMessage());
        work.disposition(claim, Disposition.OK, "The report says so.");
        dossier.finding().startAnew();
        assertEquals("", dossier.finding().rationale());
        assertEquals(-1, dossier.finding().chosen());
        work.disposition(claim, Disposition.CUT, "Withdrawn.");
        dossier.finding().startAnew();
        String when = "18 Feb 2020, 18:30 Z";
        assertEquals(List.of(new EarlierFinding(OutcomeKind.CUT, "Cut", "Ines Falk", when, "Withdrawn."),
                new EarlierFinding(OutcomeKind.OK, "OK", "Ines Falk", when, "The report says so.")),
                EarlierFinding.of(claim, time));
        work.session().undo();
        assertEquals("Cut", dossier.finding().choices().get(dossier.finding().chosen()).label());
        assertEquals(1, EarlierFinding.of(claim, time).size());
    }
}
