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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.DeskTime;
import org.junit.jupiter.api.Test;

/** The list of all claims of the desk. */
class DeskClaimsTest {

    private static final Instant NOW = Instant.parse("2020-02-18T17:00:00Z");
    private static final DeskTime TIME = new DeskTime(Clock.fixed(NOW, ZoneId.of("UTC")), Locale.ENGLISH);

    private final DeskClaims claims = new DeskClaims("Ada", TIME);

    private void read() {
        claims.read(List.of(
                Known.dossier("Chips", NOW.plusSeconds(3600),
                        List.of(Known.claim(1, "Sales rose", "Ada", OutcomeKind.NONE, ReviewState.DRAFT, true, ""),
                                Known.claim(2, "Sales fell", "Ben", OutcomeKind.CHANGE, ReviewState.RETURNED, false,
                                        "2020-02-17")),
                        List.of(), List.of()),
                Known.dossier("Virus", NOW.minusSeconds(3600),
                        List.of(Known.claim(1, "Nearly 2,000 died", "", OutcomeKind.NONE, ReviewState.DRAFT, false, ""),
                                Known.claim(2, "A port was closed", "Ada", OutcomeKind.OK, ReviewState.STALE, false,
                                        "2020-03"),
                                Known.claim(3, "The border is open", "", OutcomeKind.OK, ReviewState.APPROVED, false,
                                        "")),
                        List.of(), List.of()),
                Known.dossier("Later", null, List.of(Known.claim(1, "Someday")), List.of(), List.of())));
    }

    private List<String> statements() {
        return claims.lines().stream().map(line -> line.claim().statement()).toList();
    }

    private List<String> statements(DeskChoice choice) {
        claims.choose(choice);
        return statements();
    }

    @Test
    void theMostUrgentDossierComesFirst() {
        read();
        assertEquals(List.of("Nearly 2,000 died", "A port was closed", "The border is open", "Sales rose",
                "Sales fell", "Someday"), statements());
    }

    @Test
    void eachFilterAnswersItsQuestion() {
        read();
        assertEquals(List.of("A port was closed", "Sales rose"), statements(DeskChoice.MINE));
        assertEquals(List.of("Nearly 2,000 died", "Sales rose", "Someday"), statements(DeskChoice.OPEN));
        assertEquals(List.of("Sales rose"), statements(DeskChoice.WAITING));
        assertEquals(List.of("Nearly 2,000 died", "A port was closed", "Sales fell"), statements(DeskChoice.OVERDUE));
        assertEquals(List.of("Sales fell"), statements(DeskChoice.RETURNED));
        assertEquals(List.of("A port was closed"), statements(DeskChoice.STALE));
    }

    @Test
    void aFilterSaysHowManyItWouldShow() {
        read();
        assertEquals(Map.of(DeskChoice.ALL, 6, DeskChoice.MINE, 2, DeskChoice.OPEN, 3, DeskChoice.WAITING, 1,
                DeskChoice.OVERDUE, 3, DeskChoice.RETURNED, 1, DeskChoice.STALE, 1), claims.counts());
    }

    @Test
    void wordsAreLookedForInDossierStatementAndNames() {
        read();
        claims.search("VIRUS open");
        assertEquals(List.of("The border is open"), statements());
        claims.search("nobody says this");
        assertEquals(List.of(), statements());
    }

    @Test
    void theSameColumnAgainSortsTheOtherWayRound() {
        read();
        claims.sortBy(DeskColumn.FINDING);
        assertEquals("A port was closed", statements().get(0));
        assertEquals("Someday", statements().get(5));
        claims.sortBy(DeskColumn.FINDING);
        assertTrue(claims.descending());
        assertEquals(List.of("Sales rose", "Nearly 2,000 died", "Someday", "Sales fell"),
                statements().subList(0, 4));
    }

    @Test
    void aLineTellsTheDeadlineAsSeenFromNow() {
        read();
        assertEquals("overdue since 16:00 UTC", DeskColumn.DEADLINE.text(claims.lines().get(0), TIME));
        assertEquals("Change", DeskColumn.FINDING.text(claims.lines().get(4), TIME));
        assertEquals("Returned", DeskColumn.STATE.text(claims.lines().get(4), TIME));
    }

    @Test
    void tenThousandClaimsAreAllThere() {
        claims.read(IntStream.range(0, 500).mapToObj(dossier -> Known.dossier("D" + dossier, null,
                IntStream.rangeClosed(1, 20).mapToObj(number -> Known.claim(number, "Claim " + number)).toList(),
                List.of(), List.of())).toList());
        assertEquals(10_000, claims.total());
        claims.search("claim d499");
        assertEquals(20, claims.lines().size());
    }
}
