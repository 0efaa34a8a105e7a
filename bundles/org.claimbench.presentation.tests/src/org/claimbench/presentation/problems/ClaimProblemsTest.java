/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.SetLookAgain;
import org.claimbench.core.commands.SetType;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** Problems stand where they are, in the words of the checks, with what mends them. */
class ClaimProblemsTest {

    private final Workpiece work = Workpiece
            .before("Chips\n\nThe ministry will decide before the end of the month. Firms wait.");
    private final Claim claim = work.claim("The ministry will decide before the end of the month");
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", Clock.systemUTC(),
            Background.NONE);
    private final ClaimProblems problems = new ClaimProblems(dossier);

    private PlacedProblem only(Place place) {
        problems.look();
        assertEquals(1, problems.at(place).size(), () -> problems.at(place).toString());
        return problems.at(place).get(0);
    }

    private void none(Place place) {
        problems.look();
        assertEquals(List.of(), problems.at(place));
    }

    @Test
    void aPredictionGetsItsDay() {
        none(Place.STATEMENT);
        assertEquals(IStatus.CANCEL, problems.mend(Fix.ADD_EVIDENCE).getSeverity());
        dossier.inHand().take(claim);
        none(Place.STATEMENT);
        work.run(new SetLookAgain(claim, null));
        PlacedProblem problem = only(Place.STATEMENT);
        assertEquals("Claim 1 speaks of something that will be known by 2020-02-29. Set that day to look again.",
                problem.words());
        assertEquals("Look again on 2020-02-29", problems.words(Fix.LOOK_AGAIN));
        assertEquals(Fix.LOOK_AGAIN, problem.fix());
        assertTrue(problems.mend(Fix.LOOK_AGAIN).isOK());
        assertEquals("2020-02-29", claim.getLookAgain().toString());
        none(Place.STATEMENT);
        none(Place.FINDING);
    }

    @Test
    void aFindingGetsEvidenceAndEvidenceASourceOrGoes() {
        dossier.inHand().take(claim);
        work.disposition(claim, Disposition.OK, "So they say.");
        assertEquals(Fix.ADD_EVIDENCE, only(Place.FINDING).fix());
        problems.mend(Fix.ADD_EVIDENCE);
        none(Place.FINDING);
        assertEquals("Claim 1: evidence without a source. Name the source, or remove the evidence.",
                only(Place.EVIDENCE).words());
        work.run(new AddEvidence(claim));
        work.evidence(claim, "Ministry", Stance.SUPPORTS, "");
        assertEquals("Remove it", problems.words(Fix.REMOVE_EVIDENCE));
        problems.mend(Fix.REMOVE_EVIDENCE);
        only(Place.EVIDENCE);
        problems.mend(Fix.REMOVE_EVIDENCE);
        assertEquals(1, claim.getEvidence().size());
        none(Place.EVIDENCE);
        assertEquals(Optional.of("Remove Evidence"), work.session().undoLabel());
    }

    @Test
    void aQuotationGetsTheWordsOfItsSource() {
        Workpiece posts = Workpiece.before("He wrote: “Then you would find that orders will go someplace else.” So.");
        DossierPresenter desk = new DossierPresenter(posts.session(), "Mara", Clock.systemUTC(), Background.NONE);
        ClaimProblems found = new ClaimProblems(desk);
        Claim quoted = posts.claim("“Then you would find that orders will go someplace else.”");
        posts.run(new SetType(quoted, ClaimType.QUOTATION));
        posts.evidence(quoted, "The post", Stance.SUPPORTS,
                "Then you would find that orders will go to someplace else. Sad.");
        desk.inHand().take(quoted);
        found.look();
        assertEquals(Fix.SOURCE_WORDING, found.at(Place.EVIDENCE).get(0).fix());
        assertEquals("Suggest: “Then you would find that orders will go to someplace else.”",
                found.words(Fix.SOURCE_WORDING));
        assertTrue(found.mend(Fix.SOURCE_WORDING).isOK());
        assertEquals("“Then you would find that orders will go to someplace else.”",
                quoted.getFinding().getSuggestedWording());
        found.look();
        assertNull(found.at(Place.EVIDENCE).get(0).fix());
    }
}
