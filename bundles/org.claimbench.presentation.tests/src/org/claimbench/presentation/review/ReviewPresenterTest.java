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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.commands.AskContact;
import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.DeleteClaim;
import org.claimbench.core.commands.NewContact;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.digests.EntryDigest;
import org.claimbench.model.Channel;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.JournalEntry;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** A claim is submitted, and the next open one comes; what is missing is said plainly. */
class ReviewPresenterTest {

    private final Workpiece work = Workpiece.before("Sales fell. Firms wait. Officials decide.");
    private final Claim sales = work.claim("Sales fell");
    private final Claim firms = work.claim("Firms wait");
    private final Claim officials = work.claim("Officials decide");
    private final Clock clock = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);
    private final DossierPresenter dossier = new DossierPresenter(work.session(), "Mara", clock, Background.NONE);
    private final ReviewPresenter review = new ReviewPresenter(dossier, "Mara", new DeskTime(clock, Locale.ENGLISH));

    private void decided(Claim claim) {
        work.disposition(claim, Disposition.QUERY, "By how much?");
    }

    private ReviewStamp tom() {
        return new ReviewStamp("Tom", DossierBuilder.NOW, EntryDigest.heads(work.dossier()));
    }

    /** What the screen does: it shows the place, with its claim in hand. */
    private String go() {
        ReviewPresenter.Onward onward = review.goOn();
        onward.stop().ifPresent(stop -> dossier.inHand().take(stop.claim()));
        return onward.words();
    }

    private Optional<Claim> next() {
        return review.next().flatMap(place -> Optional.ofNullable(place.stop().claim()));
    }

    private void stands(String state, String note) {
        assertEquals(state + ". " + note, review.stateWords() + ". " + review.note());
    }

    @Test
    void withoutAClaimNothingIsSubmitted() {
        assertEquals("Put the caret on the words of a claim, then submit it.", review.submit().getMessage());
        assertEquals("", review.stateWords() + review.note());
        assertFalse(review.ready());
        assertEquals(List.of(), review.lines());
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsNoted() {
        dossier.inHand().take(sales);
        stands("Open", "Claim 1 has no finding: “Sales fell”");
        assertEquals("Claim 1 has no finding: “Sales fell”", review.submit().getMessage());
        assertTrue(work.dossier().getJournal().isEmpty());
        assertEquals(Optional.of("Claim"), work.session().undoLabel());
    }

    @Test
    void aLongStatementIsShortenedInTheNote() {
        Claim claim = work.claim("Firms wait. Officials decide",
                "The firms wait until the officials decide about the rule that is weighed by the department.");
        dossier.inHand().take(claim);
        stands("Open", "Claim " + dossier.numberOf(claim)
                + " has no finding: “The firms wait until the officials decide about the rule…”");
    }

    @Test
    void aFinishedClaimCanBeDeletedWhileItsStateIsShown() {
        decided(sales);
        dossier.inHand().take(sales);
        List<String> shown = new ArrayList<>();
        dossier.addListener(new DossierListener() {
            @Override
            public void dossierChanged() {
                shown.add(review.note());
            }
        });
        assertTrue(dossier.inHand().delete().isOK());
        assertEquals(1, shown.size());
        assertEquals("", review.note());
    }

    @Test
    void submittedWithTheDigestAndOnToTheNext() {
        decided(sales);
        decided(firms);
        dossier.inHand().take(firms);
        stands("Draft", "Needs 1 approval by another");
        assertTrue(review.submit().isOK());
        JournalEntry entry = work.dossier().getJournal().get(0);
        assertEquals(ClaimDigest.of(firms), entry.getDigest());
        assertEquals("Mara", entry.getBy());
        assertEquals(Optional.of("Submit"), work.session().undoLabel());
        stands("Submitted", "Needs 1 approval by another");
        assertEquals("Then opens: claim 3, Officials decide", review.thenOpens());
        assertEquals("Claim 2 is submitted. Now: claim 3, Officials decide", go());
        assertEquals(officials, dossier.inHand().claim());
        assertEquals(Optional.of(sales), next());
    }

    @Test
    void afterTheLastItSaysSo() {
        for (Claim claim : List.of(officials, sales, firms)) {
            decided(claim);
            dossier.inHand().take(claim);
            assertTrue(review.submit().isOK());
        }
        assertEquals(1, EntryDigest.heads(work.dossier()).size());
        assertEquals("Claim 2 is submitted. Nothing else is open.", go());
        assertEquals("", review.thenOpens());
    }

    @Test
    void whatCameBackIsNextAgainAndItsStoryIsTold() {
        decided(sales);
        dossier.inHand().take(sales);
        review.submit();
        work.run(new Return(sales, "Since when?", tom()));
        stands("Returned", "Needs 1 approval by another");
        assertEquals(List.of("Finding: Query", "Submitted", "Returned: Since when?"),
                review.lines().stream().map(ReviewLine::words).toList());
        assertEquals("Ines Falk, 18 Feb 2020, 18:30 Z", review.lines().get(0).who());
        dossier.inHand().take(officials);
        assertEquals(Optional.of(sales), next());
    }

    @Test
    void openWordsAreNextToo() {
        work.run(new DeleteClaim(officials));
        decided(sales);
        dossier.inHand().take(sales);
        review.submit();
        assertEquals("Claim 1 is submitted. Now: claim 2, Firms wait", go());
        decided(firms);
        review.submit();
        assertEquals("Then opens: “Officials decide.”, at which nobody has looked", review.thenOpens());
        ReviewPresenter.Onward onward = review.goOn();
        assertEquals("Claim 2 is submitted. Now: “Officials decide.”, at which nobody has looked", onward.words());
        assertEquals("Officials decide.", onward.stop().orElseThrow().span().of(dossier.document().text()));
    }

    @Test
    void signedOffByName() {
        decided(sales);
        dossier.inHand().take(sales);
        review.submit();
        assertEquals("Nobody has signed it off yet.", review.signedOff());
        work.run(new Approve(sales, ClaimDigest.of(sales), tom()));
        stands("Approved", "Signed off by Tom");
        work.disposition(sales, Disposition.CUT, "Gone.");
        stands("Approval stale", "Needs 1 approval by another");
        assertTrue(review.ready());
    }

    @Test
    void whoeverWasAskedIsNamed() {
        decided(sales);
        dossier.inHand().take(sales);
        work.run(new AskContact(work.dossier(), new NewContact("The maker", List.of(sales), Channel.EMAIL, "True?",
                null), "Mara", DossierBuilder.NOW));
        stands("Waiting", "Waits for an answer from The maker");
        assertTrue(review.ready());
    }
}
