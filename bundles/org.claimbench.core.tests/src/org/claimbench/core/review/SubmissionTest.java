/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.digests.EntryDigest;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** What holds a claim up on its way to a second person, and what does not. */
class SubmissionTest {

    private final Workpiece work = Workpiece.before("Chips\n\nOfficials will decide on the matter.");
    private final Claim claim = work.claim("Officials will decide");

    private void is(String objection) {
        assertEquals(Optional.of(objection), Submission.objection(claim, new ClaimNumbers(work.dossier())));
    }

    private void fits() {
        assertEquals(Optional.empty(), Submission.objection(claim, new ClaimNumbers(work.dossier())));
    }

    private ReviewStamp by(String name) {
        return new ReviewStamp(name, Workpiece.FOUND, EntryDigest.heads(work.dossier()));
    }

    @Test
    void whatIsMissingIsSaidInTheWordsOfTheChecks() {
        is("Claim 1 has no finding: “Officials will decide”");
        work.disposition(claim, Disposition.OK, "So they say.");
        is("Claim 1 has a finding, but no evidence. Add what it rests on.");
        work.run(new AddEvidence(claim));
        is("Claim 1: evidence without a source. Name the source, or remove the evidence.");
    }

    @Test
    void aQueryNeedsNoEvidence() {
        work.disposition(claim, Disposition.QUERY, "Which officials?");
        fits();
    }

    @Test
    void twoReportsOfOneOriginAreForTheSecondPersonToJudge() {
        work.evidence(claim, "Report", Stance.SUPPORTS, "They will.");
        work.disposition(claim, Disposition.OK, "So they say.");
        fits();
    }

    @Test
    void nothingIsSubmittedTwiceUnlessItChanged() {
        work.disposition(claim, Disposition.QUERY, "Which officials?");
        work.run(new Submit(claim, by("Mara")));
        is("Claim 1 was submitted already, and nothing has changed since.");
        work.run(new Restate(claim, "They will decide"));
        fits();
        work.run(new Submit(claim, by("Mara")));
        work.run(new Approve(claim, ClaimDigest.of(claim), by("Tom")));
        is("Claim 1 is signed off, and nothing has changed since.");
        work.run(new RecordDisposition(claim, Disposition.CUT, "Mara", Workpiece.FOUND));
        fits();
    }

    @Test
    void whatCameBackCanGoAgain() {
        work.disposition(claim, Disposition.QUERY, "Which officials?");
        work.run(new Submit(claim, by("Mara")));
        work.run(new Return(claim, "Ask them.", by("Tom")));
        fits();
    }
}
