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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DeskTime;
import org.claimbench.workspace.index.IndexedDossier;
import org.junit.jupiter.api.Test;

/** How far the desk is. */
class DeskProgressTest {

    private static final Instant NOW = Instant.parse("2020-02-18T17:00:00Z");
    private static final DeskTime TIME = new DeskTime(Clock.fixed(NOW, ZoneId.of("UTC")), Locale.ENGLISH);

    private static final IndexedDossier CHIPS = Known.dossier("Chips", NOW.plusSeconds(3600),
            List.of(Known.claim(1, "A", "Ben", OutcomeKind.NONE, ReviewState.DRAFT, true, ""),
                    Known.claim(2, "B", "Ada", OutcomeKind.CHANGE, ReviewState.SUBMITTED, false, ""),
                    Known.claim(3, "C", "", OutcomeKind.OK, ReviewState.STALE, false, "")),
            List.of(), List.of(Known.contact("c", "Huawei", NOW, ContactOutcome.WAITING)));
    private static final IndexedDossier DONE = Known.dossier("Done", null,
            List.of(Known.claim(1, "D", "Ada", OutcomeKind.OK, ReviewState.APPROVED, false, "")), List.of(),
            List.of());

    @Test
    void fiveNumbersTellWhereTheDeskStands() {
        DeskProgress progress = DeskProgress.of(List.of(CHIPS, DONE), TIME);
        assertEquals("24 of 60", progress.looked());
        assertEquals(1, progress.review());
        assertEquals(1, progress.answers());
        assertEquals(1, progress.stale());
        assertEquals("today, 18:00 UTC", progress.deadline());
        assertEquals("", DeskProgress.of(List.of(DONE), TIME).deadline());
    }

    @Test
    void claimsAreCountedByStateAndFinding() {
        DeskProgress progress = DeskProgress.of(List.of(CHIPS, DONE), TIME);
        assertEquals(Map.of(ReviewState.DRAFT, 1, ReviewState.SUBMITTED, 1, ReviewState.STALE, 1,
                ReviewState.APPROVED, 1, ReviewState.RETURNED, 0), progress.states());
        assertEquals(List.of("OK 2", "Change 1", "No finding yet 1"), progress.outcomes().entrySet().stream()
                .map(each -> each.getKey().label() + " " + each.getValue()).toList());
    }

    @Test
    void eachPersonHasALineAndNobodyTheLast() {
        List<DeskPerson> people = DeskProgress.of(List.of(CHIPS, DONE), TIME).people();
        assertEquals(List.of("Ada", "Ben", "Nobody yet"), people.stream().map(DeskPerson::title).toList());
        assertEquals(2, people.get(0).claims());
        assertEquals("1", people.get(0).count(ReviewState.SUBMITTED));
        assertEquals("", people.get(0).count(ReviewState.DRAFT));
        assertEquals("1", people.get(1).waitingWords());
        assertEquals("1", people.get(1).openWords());
    }
}
