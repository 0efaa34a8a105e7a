/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.FlagLegal;
import org.claimbench.core.commands.NewContact;
import org.claimbench.core.commands.SetDeadline;
import org.claimbench.core.commands.SetType;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Ten minutes are left: only what is open, the most urgent first, a key each. */
class TriagePresenterTest {

    private static final String TEXT = "Sales fell by 3 percent. It is sad. The plant is closed. He won.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter presenter = new DossierPresenter(work.session(), "Ines Falk", clock,
            Background.NONE);
    private final TriagePresenter triage = new TriagePresenter(presenter, new DeskTime(clock, Locale.ENGLISH));

    private Claim claim(String words, ClaimType type) {
        int start = TEXT.indexOf(words);
        assertTrue(presenter.makeClaim(start, start + words.length()).isOK());
        Claim claim = presenter.dossier().getClaims().getLast();
        run(new SetType(claim, type));
        return claim;
    }

    private void run(UseCase use) {
        assertTrue(work.session().execute(use).isOK(), use::getLabel);
    }

    private List<String> what() {
        return triage.rows().stream().map(TriageRow::what).toList();
    }

    private TriageRow row(String what) {
        return triage.rows().stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
    }

    @Test
    void theRiskOfAClaimAndWhatIsOverdueComeFirst() {
        claim("The plant is closed", ClaimType.EVENT);
        claim("Sales fell by 3 percent", ClaimType.FIGURE);
        assertEquals(List.of("Sales fell by 3 percent", "The plant is closed"), what().subList(0, 2));
        Claim won = claim("He won", ClaimType.OTHER);
        run(new FlagLegal(presenter.dossier().getClaims().get(0), true));
        assertEquals(List.of("Sales fell by 3 percent", "The plant is closed", "He won", "It is sad."), what());
        run(new AskContact(presenter.dossier(), new NewContact("The winner", List.of(won), Channel.PHONE, "Did you?",
                OffsetDateTime.parse("2020-02-18T16:30Z")), "Ines Falk", DossierBuilder.NOW));
        assertEquals("He won", what().get(0));
        assertEquals("No answer, overdue: The winner", triage.rows().get(0).why());
        assertEquals(4, triage.rows().size());
    }

    @Test
    void theDeadlineStandsAbove() {
        assertTrue(triage.head(triage.rows()).endsWith("things are open; no deadline is set"));
        run(new SetDeadline(presenter.dossier(), OffsetDateTime.parse("2020-02-18T17:10Z")));
        assertEquals("Nothing is open; deadline 18 Feb 2020, 17:10 Z, in 10 min", triage.head(List.of()));
    }

    @Test
    void oneKeyDealsWithWords() {
        TriageRow sad = row("It is sad.");
        assertEquals("Sentence 2", sad.place());
        assertTrue(triage.cover(sad, ItemCoverage.OPINION).isOK());
        assertTrue(triage.rows().stream().noneMatch(one -> one.what().equals("It is sad.")));
        assertEquals("No claim stands on these words yet. Space says they are right; Enter goes to them.",
                triage.decide(row("He won."), 0).getMessage());
        work.session().undo();
        assertTrue(what().contains("It is sad."));
    }

    @Test
    void oneDigitDecidesAClaim() {
        Claim plant = claim("The plant is closed", ClaimType.EVENT);
        presenter.inHand().take(null);
        TriageRow row = row("The plant is closed");
        assertEquals("No finding yet: Event", row.why());
        assertEquals("This is a claim. Decide it by a digit, or press Enter to go to it.",
                triage.cover(row, ItemCoverage.TICKED).getMessage());
        assertNull(plant.getFinding());
        assertEquals("There is no finding of this digit.", triage.decide(row, 8).getMessage());
        assertTrue(triage.decide(row, 1).isOK());
        assertEquals(Disposition.CHANGE, plant.getFinding().getDisposition());
        assertTrue(what().stream().noneMatch("The plant is closed"::equals));
    }

    @Test
    void oneGoesToTheClaim() {
        Claim plant = claim("The plant is closed", ClaimType.EVENT);
        presenter.inHand().take(null);
        triage.show(row("The plant is closed"));
        assertSame(plant, presenter.inHand().claim());
    }
}
