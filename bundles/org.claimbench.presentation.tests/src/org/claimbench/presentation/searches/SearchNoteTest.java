/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.searches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.checks.Checks;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** A search that found nothing is evidence: where, for what, when. */
class SearchNoteTest {

    private final Workpiece work = Workpiece.before("Chips\n\nNobody was charged.");
    private final Claim claim = work.claim("Nobody was charged");
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", clock, Background.NONE);
    private final SearchNote note = new SearchNote(dossier, "Mara", clock);

    private SearchWords words(int evidence) {
        return SearchWords.of(claim.getEvidence().get(evidence).getSearch(), new DeskTime(clock, Locale.ENGLISH));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals("Put the caret on the words of a claim, then note the search.",
                note.note("Court register", "charges", "", "").getMessage());
        dossier.inHand().take(claim);
        assertEquals("“few” is no number of results. Write 0 when nothing was found.",
                note.note("Court register", "charges", "", "few").getMessage());
        assertEquals(1, note.note("", "charges", "", "0").getMessage().lines().count());
        assertTrue(claim.getEvidence().isEmpty());
    }

    @Test
    void nothingFoundIsEvidence() {
        dossier.inHand().take(claim);
        assertTrue(note.note("Court register", "charges", "2019 to 2020", "").isOK());
        assertTrue(note.note("Archive", "charges", "", "3").isOK());
        assertEquals(new SearchWords("Court register", "“charges”, 2019 to 2020", "nothing found", true,
                "Mara, 18 Feb 2020, 17:00 Z"), words(0));
        assertEquals("3 results", words(1).hits());
        assertEquals(List.of("Court register", "Archive"), note.places());
        assertEquals(Optional.of("Record Search"), work.session().undoLabel());
        work.disposition(claim, Disposition.OK, "Nothing in the register.");
        assertEquals(List.of(), Checks.run(work.dossier()));
    }
}
