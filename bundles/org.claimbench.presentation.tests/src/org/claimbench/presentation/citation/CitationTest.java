/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.commands.SetByline;
import org.claimbench.core.commands.SetDataAsOf;
import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.presentation.DeskTime;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** What another desk needs to find and trust a claim, on one line. */
class CitationTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales\nfell. Firms wait.");
    private final DeskTime time = new DeskTime(Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC), Locale.ENGLISH);

    @Test
    void wordsPlaceFindingAndSources() {
        Claim claim = work.claim("Firms wait");
        work.run(new SetByline(work.document(), "Lena Hartwig"));
        assertEquals("“Firms wait” Chips, Lena Hartwig, 18 Feb 2020, 17:00 Z.", Citation.of(List.of(claim), time));
        Evidence evidence = work.evidence(claim, "Bureau table", Stance.SUPPORTS, "");
        work.evidence(claim, "Report", Stance.SUPPORTS, "");
        Source source = evidence.getSource();
        work.run(new SetPublisher(source, "Statistics bureau"));
        work.run(new SetDataAsOf(source, PartialDate.parse("2020-02-17")));
        work.run(new SetSourceUrl(source, "https://example.org/t"));
        work.disposition(claim, Disposition.OK, "So it says.");
        assertEquals("“Firms wait” Chips, Lena Hartwig, 18 Feb 2020, 17:00 Z. Finding: OK (Ines Falk, 18 Feb 2020,"
                + " 18:30 Z). Sources: Bureau table, Statistics bureau, data as of 2020-02-17, https://example.org/t;"
                + " Report.", Citation.of(List.of(claim), time));
    }

    @Test
    void aLineAClaim() {
        assertEquals(2,
                Citation.of(List.of(work.claim("Sales\nfell"), work.claim("Firms wait")), time).lines().count());
    }

    @Test
    void whoAProtectedSourceIsStaysHidden() {
        Claim claim = work.claim("Firms wait");
        Source source = work.evidence(claim, "The clerk", Stance.SUPPORTS, "").getSource();
        source.setPublisher("Town hall");
        source.setUrl("https://example.org/clerk");
        source.setProtected(true);
        assertEquals(-1, Citation.of(List.of(claim), time).indexOf("example.org/clerk"));
        assertEquals(-1, Citation.of(List.of(claim), time).indexOf("Town hall"));
    }
}
