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

import java.util.List;

import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.commands.WithdrawApproval;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Policy;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** A claim goes through review, and its state is what happened last. */
class ReviewStatesTest {

    private final Workpiece work = Workpiece.before("Chips\n\nSales fell by a third in May. Officials will decide.");
    private final Claim claim = work.claim("Sales fell by a third");

    private static ReviewStamp by(String name) {
        return new ReviewStamp(name, Workpiece.FOUND, List.of());
    }

    private void approve(String name) {
        work.run(new Approve(claim, ClaimDigest.of(claim), by(name)));
    }

    private void is(ReviewState state) {
        assertEquals(state, new ReviewStates(work.dossier()).of(claim));
    }

    @Test
    void whatHappenedLastCounts() {
        is(ReviewState.DRAFT);
        work.disposition(claim, Disposition.OK, "The report says so.");
        is(ReviewState.DRAFT);
        work.run(new Submit(claim, by("Mara")));
        is(ReviewState.SUBMITTED);
        work.run(new Return(claim, "Which report?", by("Tom")));
        is(ReviewState.RETURNED);
        work.run(new Submit(claim, by("Mara")));
        is(ReviewState.SUBMITTED);
        approve("Tom");
        is(ReviewState.APPROVED);
        work.run(new WithdrawApproval(claim, "A newer report is out.", by("Tom")));
        is(ReviewState.SUBMITTED);
    }

    @Test
    void whatChangesAfterApprovalIsStaleUntilItIsAsItWas() {
        work.disposition(claim, Disposition.OK, "The report says so.");
        work.run(new Submit(claim, by("Mara")));
        approve("Tom");
        String words = claim.getRestatement();
        work.run(new Restate(claim, "Sales fell by half"));
        is(ReviewState.STALE);
        work.run(new Submit(claim, by("Mara")));
        is(ReviewState.SUBMITTED);
        work.run(new Restate(claim, words));
        is(ReviewState.APPROVED);
    }

    @Test
    void asManyApproveAsThePolicyAsks() {
        work.disposition(claim, Disposition.OK, "The report says so.");
        Policy policy = DossierFactory.eINSTANCE.createPolicy();
        policy.setApprovals(2);
        work.dossier().setPolicy(policy);
        work.run(new Submit(claim, by("Mara")));
        approve("Tom");
        is(ReviewState.SUBMITTED);
        approve("Tom");
        is(ReviewState.SUBMITTED);
        approve("Ines");
        is(ReviewState.APPROVED);
    }

    @Test
    void anApprovalThatDoesNotSayOfWhatFitsNothing() {
        JournalEntry entry = DossierFactory.eINSTANCE.createJournalEntry();
        entry.setKind(JournalKind.APPROVED);
        entry.setClaim(claim);
        work.dossier().getJournal().add(entry);
        is(ReviewState.STALE);
        assertEquals(List.of(), new ReviewStates(work.dossier()).approvedBy(claim));
    }
}
