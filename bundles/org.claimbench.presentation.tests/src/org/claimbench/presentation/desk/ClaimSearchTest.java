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

import java.util.List;
import java.util.Set;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Reliability;
import org.claimbench.workspace.index.IndexedDossier;
import org.junit.jupiter.api.Test;

/** What is found among the claims of all dossiers. */
class ClaimSearchTest {

    private static final List<IndexedDossier> DESK = List.of(
            Known.dossier("Chips", null,
                    List.of(Known.claim(1, "Sales rose", "", OutcomeKind.OK, ReviewState.APPROVED, false, ""),
                            Known.claim(2, "Sales fell", "", OutcomeKind.CHANGE, ReviewState.DRAFT, false, "")),
                    List.of(Known.source("s", "Trade bulletin", "", Reliability.B, false, List.of("claim-2"))),
                    List.of()),
            Known.dossier("Virus", null, List.of(Known.claim(1, "Nearly 2,000 died")), List.of(), List.of()));

    private static List<String> found(String words, String party, String source, Set<OutcomeKind> outcomes,
            Set<ReviewState> states) {
        return new ClaimSearch(words, party, source, outcomes, states).in(DESK).stream()
                .map(line -> line.claim().statement()).toList();
    }

    @Test
    void whatIsNotAskedDoesNotMatter() {
        assertEquals(List.of("Sales rose", "Sales fell", "Nearly 2,000 died"),
                found("", "", "", Set.of(), Set.of()));
    }

    @Test
    void allWordsMustBeThere() {
        assertEquals(List.of("Sales fell"), found("SALES  fell", "", "", Set.of(), Set.of()));
        assertEquals(List.of("Nearly 2,000 died"), found("virus toll", "", "", Set.of(), Set.of()));
        assertEquals(List.of(), found("sales virus", "", "", Set.of(), Set.of()));
    }

    @Test
    void eachFieldNarrows() {
        assertEquals(3, found("", "who", "", Set.of(), Set.of()).size());
        assertEquals(List.of(), found("", "nobody", "", Set.of(), Set.of()));
        assertEquals(List.of("Sales fell"), found("", "", "bulletin", Set.of(), Set.of()));
        assertEquals(List.of("Sales rose"), found("", "", "", Set.of(OutcomeKind.OK), Set.of()));
        assertEquals(List.of("Sales fell", "Nearly 2,000 died"),
                found("", "", "", Set.of(), Set.of(ReviewState.DRAFT)));
    }

    @Test
    void aSearchIsNamedByWhatWasAsked() {
        assertEquals("“sales WHO”", new ClaimSearch("sales", "WHO", "", Set.of(), Set.of()).label());
        assertEquals("all", new ClaimSearch("", "", "", Set.of(), Set.of()).label());
    }
}
