/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Reliability;
import org.claimbench.model.Stance;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** When to look again, tags and flags, and how far evidence can be relied on. */
class ClaimFieldsTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales fell. Firms wait.");
    private final Claim sales = work.claim("Sales fell");
    private final Claim firms = work.claim("Firms wait");
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", Clock.systemUTC(),
            Background.NONE);
    private final ClaimFields fields = new ClaimFields(dossier);

    @Test
    void withoutAClaimNothingIsThere() {
        assertEquals("", fields.lookAgain() + fields.tags());
        assertFalse(fields.isPrivacy());
        assertTrue(fields.tags("toll").isOK());
        assertEquals(List.of(), fields.knownTags());
    }

    @Test
    void aDayToLookAgainInAnyPrecision() {
        dossier.inHand().take(sales);
        for (String date : List.of("2020", "2020-02", "2020-02-18", "2020-02-18T20:30-05:00", "")) {
            assertTrue(fields.lookAgain(date).isOK(), date);
            assertEquals(date, fields.lookAgain());
        }
        fields.lookAgain("2020-02");
        assertEquals("“tomorrow” is no date. Write a year, a month or a day: 2020, 2020-02 or 2020-02-18; or a moment"
                + " with its zone: 2020-02-18T20:30-05:00.", fields.lookAgain("tomorrow").getMessage());
        assertEquals("2020-02", fields.lookAgain());
    }

    @Test
    void tagsAreOnesOwnAndThoseOfOtherClaimsAreKnown() {
        dossier.inHand().take(firms);
        fields.tags("toll, Asia ,, toll");
        assertEquals("toll, Asia", fields.tags());
        assertEquals(List.of(), fields.knownTags());
        assertTrue(fields.sameTags("toll ,Asia,"));
        Optional<String> before = work.session().undoLabel();
        fields.tags("toll,Asia");
        assertEquals(before, work.session().undoLabel());
        dossier.inHand().take(sales);
        assertEquals(List.of("Asia", "toll"), fields.knownTags());
        fields.privacy(true);
        assertTrue(sales.isPrivacy());
        assertEquals(Optional.of("Privacy Flag"), work.session().undoLabel());
    }

    @Test
    void proposalsCompleteTheTagThatIsTyped() {
        List<String> known = List.of("Asia", "toll", "town");
        assertEquals(List.of(new Proposal("toll", "Asia, toll", 10), new Proposal("town", "Asia, town", 10)),
                Proposal.tags("Asia, to", 8, known));
        assertEquals(List.of(new Proposal("town", "town, toll", 4)), Proposal.tags("to, toll", 2, known));
        assertEquals(List.of(), Proposal.tags("Asia, ", 6, known));
        assertEquals(List.of(), Proposal.tags("", 0, known));
    }

    @Test
    void proposalsForANameBeginAsItOrAsOneOfItsWords() {
        List<String> known = List.of("Ministry of Health", "Health Desk", "Ann Field");
        assertEquals(List.of("Health Desk", "Ministry of Health"),
                Proposal.names("he", known).stream().map(Proposal::words).toList());
        assertEquals(List.of(), Proposal.names("Ann Field", known));
        assertEquals(List.of(), Proposal.names(" ", known));
    }

    @Test
    void gradesAreWordsAndStandOnTheirOwn() {
        Evidence evidence = work.evidence(sales, "Report", Stance.SUPPORTS, "They fell.");
        Grades grades = new Grades(dossier, evidence);
        assertEquals("Reliability not graded, Credibility not graded", Grades.reliabilities().get(grades.reliability())
                + ", " + Grades.credibilities().get(grades.credibility()));
        grades.reliability(2);
        grades.credibility(4);
        assertEquals(Reliability.B, evidence.getSource().getReliability());
        assertEquals(4, evidence.getCredibility());
        assertEquals("B, usually reliable, 4, doubtful", Grades.reliabilities().get(grades.reliability()) + ", "
                + Grades.credibilities().get(grades.credibility()));
        assertEquals(Reliability.VALUES.size(), Grades.reliabilities().size());
    }
}
