/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.model.Source;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;

/** What a change of the copy, of order and of protected sources does to an approval. */
class ClaimDigestTest {

    private final Dossier dossier = RichClaim.dossier();
    private final Claim claim = RichClaim.claim(dossier);
    private final String before = ClaimDigest.of(claim);

    @Test
    void isSixtyFourHexadecimalDigits() {
        assertTrue(before.matches("[0-9a-f]{64}"), before);
    }

    @Test
    void copyThatChangesElsewhereChangesNothing() {
        revise("A new first paragraph 😀.\n\n"
                + RichClaim.TEXT.replace("denied", "confirmed").replace("sharply", "a bit"));
        assertEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void anotherWordInTheSentenceIsAChangeOfTheAppearances() {
        var parts = ClaimDigest.parts(claim);
        revise(RichClaim.TEXT.replace("on Monday", "on Sunday"));
        assertNotEquals(before, ClaimDigest.of(claim));
        assertEquals(Set.of("anchors"), ClaimDigest.changed(parts, ClaimDigest.parts(claim)));
    }

    @Test
    void aMarkThatLostItsWordsIsAChange() {
        claim.getAnchors().get(0).setStart(claim.getAnchors().get(0).getStart() + 1);
        claim.getAnchors().get(0).setEnd(claim.getAnchors().get(0).getEnd() + 1);
        assertNotEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void theSameWordsElsewhereInTheSentenceAreAChange() {
        revise(RichClaim.TEXT.replace("nearly 2,000", "nearly 2,000 or nearly 2,000"));
        String first = ClaimDigest.of(claim);
        Anchor anchor = claim.getAnchors().get(0);
        int second = anchor.getRevision().getText().lastIndexOf(anchor.getExact());
        anchor.setEnd(second + anchor.getEnd() - anchor.getStart());
        anchor.setStart(second);
        assertNotEquals(first, ClaimDigest.of(claim));
    }

    @Test
    void marksFarOutsideTheTextHaveADigestToo() {
        for (int[] place : new int[][] {{-5, 7}, {99_999, 100_011}, {Integer.MAX_VALUE - 1, Integer.MIN_VALUE},
                {9, 2}}) {
            claim.getAnchors().get(0).setStart(place[0]);
            claim.getAnchors().get(0).setEnd(place[1]);
            assertNotEquals(before, ClaimDigest.of(claim));
        }
    }

    @Test
    void orderThatMeansNothingChangesNothing() {
        ECollections.reverse(claim.getEvidence());
        ECollections.reverse(claim.getRepeats());
        ECollections.reverse(claim.getSameCheckAs());
        ECollections.reverse(claim.getFinding().getEvidence());
        assertEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void orderOfTheChainOfSpeakersIsCovered() {
        ECollections.reverse(claim.getVia());
        assertNotEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void whatHappensElsewhereInTheDossierChangesNothing() {
        dossier.getClaims().get(0).setRestatement("Something else");
        dossier.getClaims().get(1).setFinding(DossierFactory.eINSTANCE.createFinding());
        dossier.getComments().add(DossierFactory.eINSTANCE.createComment());
        dossier.getJournal().add(DossierFactory.eINSTANCE.createJournalEntry());
        dossier.getClaims().move(0, 2);
        dossier.getScale().getRatings().get(0).setLabel("Right");
        Source other = DossierFactory.eINSTANCE.createSource();
        other.setTitle("Another title");
        dossier.getSources().add(0, other);
        assertEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void anOriginFurtherUpTheChainIsCovered() {
        claim.getEvidence().get(0).getSource().getDerivedFrom().setDerivedFrom(null);
        assertNotEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void whatAnOriginIsCalledIsCovered() {
        claim.getEvidence().get(0).getSource().getDerivedFrom().setTitle("Another title");
        assertNotEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void sourcesInACircleHaveADigest() {
        Source source = claim.getEvidence().get(0).getSource();
        source.getDerivedFrom().getDerivedFrom().setDerivedFrom(source);
        assertNotEquals(before, ClaimDigest.of(claim));
    }

    @Test
    void ofAProtectedSourceOnlyTheAliasIsRead() {
        Source source = claim.getEvidence().get(0).getSource();
        source.setProtected(true);
        String hidden = ClaimDigest.of(claim);
        source.setPublisher("Canary");
        source.setUrl("https://canary.example");
        source.setArchivedUrl("https://canary.example/copy");
        source.setPublished(null);
        assertEquals(hidden, ClaimDigest.of(claim));
        assertFalse(new String(ClaimDigest.canonical(claim), StandardCharsets.UTF_8).toLowerCase().contains("canary"));
        source.setTitle("Another alias");
        assertNotEquals(hidden, ClaimDigest.of(claim));
    }

    @Test
    void charactersThatLookTheSameAreNotTheSame() {
        claim.setRestatement("K\u00f6ln");
        String composed = ClaimDigest.of(claim);
        claim.setRestatement("Ko\u0308ln");
        assertNotEquals(composed, ClaimDigest.of(claim));
    }

    @Test
    void aPartThatIsTakenAwayIsNamed() {
        var parts = ClaimDigest.parts(claim);
        claim.setFinding(null);
        claim.setSaidAt(null);
        assertEquals(Set.of("finding", "saidAt"), ClaimDigest.changed(parts, ClaimDigest.parts(claim)));
        assertEquals(Set.of(), ClaimDigest.changed(parts, parts));
    }

    @Test
    void anEmptyClaimHasADigest() {
        assertTrue(ClaimDigest.of(DossierFactory.eINSTANCE.createClaim()).matches("[0-9a-f]{64}"));
    }

    // A newer text in which the mark holds the same words.
    private void revise(String text) {
        Revision revision = DossierFactory.eINSTANCE.createRevision();
        revision.setText(text);
        dossier.getDocuments().get(0).getRevisions().add(revision);
        Anchor anchor = claim.getAnchors().get(0);
        anchor.setRevision(revision);
        anchor.setStart(text.indexOf(anchor.getExact()));
        anchor.setEnd(anchor.getStart() + anchor.getExact().length());
    }
}
