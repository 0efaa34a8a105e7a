/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Mode;
import org.claimbench.presentation.DeskTime;
import org.claimbench.workspace.index.FileStamp;
import org.claimbench.workspace.index.IndexedCoverage;
import org.claimbench.workspace.index.IndexedDossier;
import org.junit.jupiter.api.Test;

/** What is said of a dossier that nobody opened. */
class DossierFactsTest {

    private static final Instant NOON = Instant.parse("2020-02-18T12:00:00Z");
    private static final DeskTime TIME = new DeskTime(Clock.fixed(NOON, ZoneOffset.UTC), Locale.ENGLISH);

    @Test
    void claimsAreCountedByStateAndFinding() {
        IndexedDossier dossier = Known.dossier("Chips", NOON, List.of(
                Known.claim(1, "a", "", OutcomeKind.OK, ReviewState.APPROVED, false, ""),
                Known.claim(2, "b"), Known.claim(3, "c"),
                Known.claim(4, "d", "", OutcomeKind.OK, ReviewState.RETURNED, false, "")), List.of(), List.of());
        assertEquals(List.of("Title=Chips", "Mode=Before publication", "Owner=Ada",
                "Deadline=18 Feb 2020, 12:00 Z", "Sentences=4 of 10 done", "Details=12 of 30 done", "Claims=4",
                "By state=Returned: 1, Draft: 2, Approved: 1", "By finding=No finding yet: 2, OK: 2", "Sources=0"),
                DossierFacts.of(dossier, TIME).stream().map(fact -> fact.label() + '=' + fact.value()).toList());
    }

    @Test
    void ofAFileThatCannotBeReadOnlyWhyIsSaid() {
        IndexedDossier torn = new IndexedDossier("/Desk/x.dossier", new FileStamp(1, 1), "x.dossier is torn.", "", "",
                Mode.BEFORE, "", null, new IndexedCoverage(0, 0, 0, 0), List.of(), List.of(), List.of());
        assertEquals(List.of(new DossierFact("fault", "Cannot be read", "x.dossier is torn.")),
                DossierFacts.of(torn, TIME));
    }
}
