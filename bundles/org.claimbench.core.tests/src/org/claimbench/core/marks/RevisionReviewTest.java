/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.marks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.claims.Coverage;
import org.claimbench.core.commands.AddRevision;
import org.claimbench.core.commands.AddSource;
import org.claimbench.core.commands.ChoosePlace;
import org.claimbench.core.commands.ConfirmMarks;
import org.claimbench.core.commands.DropMark;
import org.claimbench.core.commands.MarkItem;
import org.claimbench.core.commands.TickItem;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.WordChange;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newer text does to claims and ticks, and what a person can do then. */
class RevisionReviewTest {

    private static final String BEFORE = """
            The maker of phones denies that it would hand secrets to anyone.
            The outbreak has killed nearly 2,000 and sickened tens of thousands more.
            Britain has ignored the advice. He said no. The month was very cold this year.""";
    private static final String AFTER = """
            On Tuesday the ministry spoke for the first time.
            The maker of phones denies that it would hand secrets to anyone.
            The outbreak has killed 2,004 and sickened tens of thousands more.
            The month was very cold this year. He said no. Nobody spoke. He said no.""";

    private final DossierSession session;

    RevisionReviewTest(@TempDir Path folder) throws CoreException {
        session = DossierBuilder.before(BEFORE).claim("denies that it would hand secrets")
                .claim("killed nearly 2,000").claim("Britain has ignored the advice").claim("He said no")
                .session(folder.resolve("a.dossier"));
        int start = BEFORE.indexOf("tens of thousands");
        execute(new MarkItem(document(), ItemKind.FIGURE, new Span(start, start + 17)));
        execute(new AddSource(session.dossier(), "A report"));
        execute(new TickItem(item(), session.dossier().getSources().get(0), "Ada", DossierBuilder.NOW));
    }

    private Document document() {
        return session.dossier().getDocuments().get(0);
    }

    private Item item() {
        return document().getItems().get(0);
    }

    private Claim claim(int number) {
        return session.dossier().getClaims().get(number - 1);
    }

    private Anchor mark(int number) {
        return claim(number).getAnchors().get(0);
    }

    private void execute(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    private AddRevision revise() {
        AddRevision add = new AddRevision(document(), AFTER, DossierBuilder.NOW);
        execute(add);
        return add;
    }

    private MarkReview review(int number) {
        return RevisionReview.of(document()).stream().filter(review -> review.mark() == mark(number)).findFirst()
                .orElseThrow();
    }

    private static void assertHolds(String words, Anchor mark, Revision revision) {
        assertSame(revision, mark.getRevision());
        assertEquals(words, mark.getExact());
        assertEquals(words, revision.getText().substring(mark.getStart(), mark.getEnd()));
        String prefix = mark.getPrefix() == null ? "" : mark.getPrefix();
        assertTrue(revision.getText().startsWith(prefix + words + mark.getSuffix(), mark.getStart() - prefix.length()));
    }

    @Test
    void whatIsSureGoesAlongAndTheRestWaits() {
        AddRevision add = revise();
        assertEquals(List.of(AnchorState.EXACT, AnchorState.CHANGED, AnchorState.ORPHANED, AnchorState.AMBIGUOUS,
                AnchorState.EXACT).stream().sorted().toList(),
                add.marks().stream().map(MarkReview::state).sorted().toList());
        assertHolds("denies that it would hand secrets", mark(1), document().currentRevision());
        List<MarkReview> waiting = RevisionReview.of(document());
        assertEquals(List.of(mark(2), mark(3), mark(4)), waiting.stream().map(MarkReview::mark).toList());
        assertEquals(List.of(AnchorState.CHANGED, AnchorState.ORPHANED, AnchorState.AMBIGUOUS),
                waiting.stream().map(MarkReview::state).toList());
        waiting.forEach(review -> assertSame(document().getRevisions().get(0), review.mark().getRevision()));
    }

    @Test
    void aTickTravelsWithItsWordsAndSoDoesCoverage() {
        revise();
        assertHolds("tens of thousands", item().getAnchors().get(0), document().currentRevision());
        assertEquals(ItemCoverage.TICKED, item().getCoverage());
        assertEquals(List.of("The maker of phones denies that it would hand secrets to anyone."),
                Coverage.of(document()).stream().filter(sentence -> sentence.state() == Coverage.State.CLAIMED)
                        .map(sentence -> sentence.span().of(AFTER)).toList());
    }

    @Test
    void aNewTextIsOneStepToUndo() throws IOException {
        byte[] before = session.bytes();
        revise();
        assertEquals("New Revision", session.undoLabel().orElseThrow());
        session.undo();
        assertArrayEquals(before, session.bytes());
    }

    @Test
    void changedWordsAreConfirmed() {
        revise();
        MarkReview review = review(2);
        assertEquals("killed nearly 2,000", review.oldWords());
        assertEquals("killed 2,004", review.newWords());
        assertEquals(List.of("killed ", "nearly 2,000", "2,004"),
                review.difference().stream().map(WordChange::text).toList());
        execute(new ConfirmMarks(List.of(review)));
        assertHolds("killed 2,004", mark(2), document().currentRevision());
        assertEquals(2, RevisionReview.of(document()).size());
        assertEquals("The text or this mark has changed since. Look at it again.",
                session.execute(new ConfirmMarks(List.of(review))).getMessage());
    }

    @Test
    void aRivalIsChosen() {
        revise();
        MarkReview review = review(4);
        assertNull(review.place());
        assertEquals("Nothing is proposed for these words. Choose where they stand, or drop the mark.",
                session.execute(new ConfirmMarks(List.of(review))).getMessage());
        execute(new ChoosePlace(review, review.rivals().get(1)));
        assertHolds("He said no", mark(4), document().currentRevision());
        assertEquals(review.rivals().get(1).start(), mark(4).getStart());
    }

    @Test
    void otherWordsAreChosenForGoneOnes() {
        revise();
        assertEquals("The selection is outside the text.",
                session.execute(new ChoosePlace(review(3), new Span(0, AFTER.length() + 1))).getMessage());
        execute(new ChoosePlace(review(3), new Span(0, 10)));
        assertHolds("On Tuesday", mark(3), document().currentRevision());
    }

    @Test
    void aMarkIsDroppedAndItsClaimStays() {
        revise();
        execute(new DropMark(review(3)));
        assertTrue(claim(3).getAnchors().isEmpty());
        assertEquals("Britain has ignored the advice", claim(3).getRestatement());
        session.undo();
        assertEquals("Britain has ignored the advice", mark(3).getExact());
    }

    @Test
    void claimsWhoseWordsChangedAreFlagged() {
        revise();
        assertEquals(List.of(
                "Claim 2: “killed nearly 2,000” now reads “killed 2,004”. Confirm the new words or mark others.",
                "Claim 3: “Britain has ignored the advice” is not in the new text. Mark other words or drop the mark.",
                "Claim 4: in the new text “He said no” could be at 2 places. Choose the one that is meant."),
                changed());
        execute(new ConfirmMarks(List.of(review(2))));
        execute(new DropMark(review(3)));
        execute(new ChoosePlace(review(4), review(4).rivals().get(0)));
        assertEquals(List.of(), changed());
    }

    private List<String> changed() {
        return Checks.run(session.dossier()).stream().filter(problem -> problem.rule().equals("words-changed"))
                .map(Problem::message).toList();
    }

    @Test
    void wordsThatComeBackAreFollowedFromTheTextInWhichTheyStood() {
        revise();
        execute(new AddRevision(document(), AFTER.replace("2,004", "nearly 2,000"), DossierBuilder.NOW));
        assertHolds("killed nearly 2,000", mark(2), document().currentRevision());
        assertEquals(3, document().currentRevision().getNumber());
    }

    @Test
    void aMarkThatNeverHadAPlaceIsLookedForByItsWords() {
        mark(3).setStart(0);
        mark(3).setEnd(0);
        MarkReview review = review(3);
        assertEquals(AnchorState.EXACT, review.state());
        assertSame(review.before(), review.after());
        execute(new ConfirmMarks(List.of(review)));
        assertHolds("Britain has ignored the advice", mark(3), document().currentRevision());
    }
}
