/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** From one claim that somebody has to go back to, to the next; where there is none, that is said. */
class StandingWalkTest {

    private static final String TEXT = "Chips\n\nSales fell. Firms wait. Officials decide. Prices rise.";

    private final Workpiece work = Workpiece.before(TEXT);
    private final List<Claim> claims = List.of(work.claim("Sales fell"), work.claim("Firms wait"),
            work.claim("Officials decide"), work.claim("Prices rise"));
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", clock, Background.NONE);
    private final StandingWalk walk = new StandingWalk(dossier);
    private final ReviewStamp tom = new ReviewStamp("Tom", DossierBuilder.NOW, List.of());

    private void submitted(int index) {
        work.disposition(claims.get(index), Disposition.QUERY, "By how much?");
        work.run(new Submit(claims.get(index), tom));
    }

    private void returned(int index) {
        submitted(index);
        work.run(new Return(claims.get(index), "Which report?", tom));
    }

    private int inHand() {
        return claims.indexOf(Objects.requireNonNull(dossier.inHand().claim()));
    }

    @Test
    void returnedOnesAreVisitedInTheOrderOfTheText() {
        returned(1);
        returned(3);
        assertEquals("Claim 2 was returned.", walk.next(Standing.RETURNED, 0).getMessage());
        assertEquals(1, inHand());
        assertEquals("Claim 4 was returned.", walk.next(Standing.RETURNED, 0).getMessage());
        assertEquals("No claim after this one was returned.", walk.next(Standing.RETURNED, 0).getMessage());
        assertEquals(3, inHand());
        assertEquals("Claim 2 was returned.", walk.previous(Standing.RETURNED, 0).getMessage());
        assertEquals("No claim before this one was returned.", walk.previous(Standing.RETURNED, 0).getMessage());
        assertEquals(1, inHand());
    }

    @Test
    void withoutAClaimInHandOneStartsAtTheCaret() {
        returned(0);
        returned(2);
        dossier.inHand().take(null);
        assertTrue(walk.next(Standing.RETURNED, TEXT.indexOf("wait")).isOK());
        assertEquals(2, inHand());
        dossier.inHand().take(null);
        assertTrue(walk.previous(Standing.RETURNED, TEXT.indexOf("wait")).isOK());
        assertEquals(0, inHand());
    }

    @Test
    void whatChangedSinceItWasApprovedIsFound() {
        submitted(2);
        work.run(new Approve(claims.get(2), ClaimDigest.of(claims.get(2)), tom));
        assertEquals("No claim was changed after it was approved.", walk.next(Standing.STALE, 0).getMessage());
        work.run(new Restate(claims.get(2), "Officials have decided"));
        assertEquals("Claim 3 was changed after it was approved.", walk.next(Standing.STALE, 0).getMessage());
        assertSame(claims.get(2), dossier.inHand().claim());
    }

    @Test
    void claimsAboutWhichSomebodyWasAskedAreFound() {
        assertEquals("No claim is waiting for an answer.", walk.next(Standing.WAITING, 0).getMessage());
        dossier.inHand().take(claims.get(1));
        assertTrue(dossier.contacts().ask("Ministry", Channel.EMAIL, "Is it so?", "").isOK());
        dossier.inHand().take(claims.get(0));
        assertEquals("Claim 2 is waiting for an answer.", walk.next(Standing.WAITING, 0).getMessage());
    }
}
