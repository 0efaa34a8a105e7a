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

import org.claimbench.core.commands.DeriveSource;
import org.claimbench.core.commands.NewSearch;
import org.claimbench.core.commands.RecordSearch;
import org.claimbench.core.commands.Relate;
import org.claimbench.core.commands.Relation;
import org.claimbench.core.commands.SetDataAsOf;
import org.claimbench.core.commands.SetSourcePublished;
import org.claimbench.core.commands.SetStance;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DeskTime;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** What a claim rests on, at the bottom, and as of when. */
class BottomTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales fell. Firms wait.");
    private final Claim claim = work.claim("Sales fell");
    private final DeskTime time = new DeskTime(Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC), Locale.ENGLISH);

    @Test
    void originsOnceWithTheirDates() {
        assertEquals(List.of(), Bottom.of(null, time));
        assertEquals(List.of(), Bottom.of(claim, time));
        Evidence table = work.evidence(claim, "Bureau table", Stance.SUPPORTS, "");
        Evidence report = work.evidence(claim, "Wire report", Stance.SUPPORTS, "");
        work.evidence(claim, "Handbook", Stance.CONTEXT, "");
        work.run(new DeriveSource(report.getSource(), table.getSource()));
        work.run(new SetDataAsOf(table.getSource(), PartialDate.parse("2020-02-17")));
        work.run(new SetSourcePublished(table.getSource(), PartialDate.parse("2020-02-18")));
        List<Bottom> bottoms = Bottom.of(claim, time);
        assertEquals(List.of(new Bottom("Bureau table", "2020-02-17",
                "published 2020-02-18, data as of 2020-02-17, 1 report derives from it")), bottoms);
        assertEquals("Rests on Bureau table, as of 2020-02-17", Bottom.line(bottoms));
    }

    @Test
    void theChainGoesOnThroughClaimsAndEndsInSearchesToo() {
        Claim firms = work.claim("Firms wait");
        work.run(new Relate(firms, Relation.DEPENDS_ON, claim));
        work.evidence(claim, "Bureau table", Stance.REFUTES, "");
        work.run(new RecordSearch(firms, new NewSearch("Register", "firms", "", 0), "Mara", DossierBuilder.NOW));
        work.run(new SetStance(firms.getEvidence().get(0), Stance.SUPPORTS));
        List<Bottom> bottoms = Bottom.of(firms, time);
        assertEquals(List.of(new Bottom("Bureau table", "", ""),
                new Bottom("Search: Register", "", "18 Feb 2020, 17:00 Z")), bottoms);
        assertEquals("Rests on 2 origins and searches", Bottom.line(bottoms));
    }
}
