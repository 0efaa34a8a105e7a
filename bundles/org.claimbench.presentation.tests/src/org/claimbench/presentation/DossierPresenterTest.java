/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making, deleting, undoing: what the text and the views around it show afterwards. */
class DossierPresenterTest {

    private static final String TEXT = "A rule for chips\n\nBy Lena Hartwig\n\n"
            + "The rule is weighed. It hits nearly 2,000 firms. Nobody knows more.\n";

    private final Workpiece work = Workpiece.before(TEXT);
    private final DossierSession session = work.session();
    private final Screen screen = Screen.of(session);
    private final DossierPresenter presenter = screen.presenter();
    private final ClaimInHand inHand = presenter.inHand();

    private List<String> marked() {
        return presenter.marks().all().stream().map(screen::words).toList();
    }

    @Test
    void aTextIsReadElsewhereAndWhoeverAsksBeforeThatIsAnswered() {
        List<Runnable> elsewhere = new ArrayList<>();
        List<String> told = new ArrayList<>();
        DossierPresenter opened = new DossierPresenter(session, Screen.CHECKER, Clock.systemUTC(), (work, then) -> {
            elsewhere.add(work);
            elsewhere.add(then);
        });
        opened.addListener(new DossierListener() {
            @Override
            public void textRead() {
                told.add("read");
            }
        });
        assertFalse(opened.document().isRead());
        assertEquals(4, opened.document().sentences().size());
        assertTrue(opened.document().isRead());
        elsewhere.forEach(Runnable::run);
        assertEquals(List.of("read"), told);
    }

    @Test
    void aSelectionBecomesAClaimOfWholeWordsThatIsTakenInHand() {
        assertTrue(screen.claim("early 2,000 fi").isOK());
        assertEquals(List.of("nearly 2,000 firms"), marked());
        assertEquals("nearly 2,000 firms", presenter.claim().restatement());
        assertEquals(ClaimType.FIGURE, presenter.claim().type());
    }

    @Test
    void whiteSpaceAroundASelectionIsLeftOut() {
        assertTrue(screen.claim(" Nobody knows ").isOK());
        assertEquals(List.of("Nobody knows"), marked());
    }

    @Test
    void aCaretMeansItsSentence() {
        int caret = screen.at("nearly");
        assertTrue(presenter.makeClaim(caret, caret).isOK());
        assertEquals(List.of("It hits nearly 2,000 firms."), marked());
    }

    @Test
    void aCaretBehindTheLastSentenceStillMeansIt() {
        int caret = screen.at("more.") + "more.".length();
        assertTrue(presenter.makeClaim(caret, caret).isOK());
        assertEquals(List.of("Nobody knows more."), marked());
    }

    @Test
    void whereSentencesTouchTheCaretMeansTheOneThatStarts() {
        Screen other = Screen.of(Workpiece.before("规则正在审议。没有人知道。").session());
        int caret = other.at("没有");
        assertTrue(other.presenter().makeClaim(caret, caret).isOK());
        assertEquals("没有人知道。", other.words(other.presenter().marks().all().get(0)));
    }

    @Test
    void nothingSelectedBetweenParagraphsIsRefusedWithASentence() {
        int gap = screen.at("\n\nBy") + 1;
        IStatus status = presenter.makeClaim(gap, gap + 1);
        assertEquals("Select some words first.", status.getMessage());
        assertEquals(List.of(), marked());
        assertFalse(session.undoLabel().isPresent());
        screen.told(0, 0);
    }

    @Test
    void aDossierWithoutATextSaysSo(@TempDir Path folder) {
        Dossier empty = DossierFactory.eINSTANCE.createDossier();
        empty.setId("empty");
        Screen other = Screen.of(DossierSession.forNew(folder.resolve("a.dossier"), empty));
        assertEquals("", other.text());
        assertEquals("", other.presenter().document().headline());
        assertEquals(List.of(), other.presenter().marks().all());
        assertEquals("The dossier has no text yet.", other.presenter().makeClaim(0, 0).getMessage());
    }

    @Test
    void aClaimIsTakenBackAndMadeAgain() {
        screen.claim("The rule is weighed");
        assertEquals(Optional.of("Claim"), session.undoLabel());
        session.undo();
        assertEquals(List.of(), marked());
        assertNull(inHand.claim());
        assertEquals(Optional.of("Claim"), session.redoLabel());
        session.redo();
        assertEquals(List.of("The rule is weighed"), marked());
    }

    @Test
    void theScreensAreToldOnceOfEachChange() {
        screen.claim("The rule is weighed");
        screen.told(1, 1);
        presenter.claim().restate("It is weighed");
        screen.told(1, 0);
        presenter.claim().restate("It is being weighed");
        screen.told(1, 0);
        session.undo();
        screen.told(1, 0);
        inHand.delete();
        screen.told(1, 1);
    }

    @Test
    void nobodyIsToldAfterLeaving() {
        presenter.removeListener(screen);
        screen.claim("The rule is weighed");
        presenter.addListener(screen);
        presenter.dispose();
        work.claim("Nobody knows");
        screen.told(0, 0);
    }

    @Test
    void deletingLeavesNoClaimInHandAndNumbersTheOthersAnew() {
        Claim last = work.claim("Nobody knows");
        screen.claim("The rule is weighed");
        assertEquals(2, presenter.numberOf(last));
        assertTrue(inHand.delete().isOK());
        assertNull(inHand.claim());
        assertEquals(List.of("Nobody knows"), marked());
        assertEquals(1, presenter.numberOf(last));
        assertEquals(Optional.of("Delete Claim"), session.undoLabel());
        session.undo();
        assertEquals(List.of("The rule is weighed", "Nobody knows"), marked());
    }

    @Test
    void deletingWithoutAClaimInHandDoesNothing() {
        work.claim("Nobody knows");
        assertEquals("Put the caret on the words of a claim, or press Enter to make one.",
                inHand.delete().getMessage());
        assertEquals(List.of("Nobody knows"), marked());
    }

    @Test
    void whatSomebodyElseDoesInTheSessionIsShown() {
        work.claim("Nobody knows");
        assertEquals(List.of("Nobody knows"), marked());
        assertNull(inHand.claim());
        screen.told(1, 0);
    }

    @Test
    void aChangeIsUnsavedUntilItIsSavedOrTakenBack(@TempDir Path folder) throws CoreException {
        DossierSession saved = new DossierSession(work.saveTo(folder.resolve("a.dossier")));
        Screen other = Screen.of(saved);
        assertFalse(saved.dirty());
        other.claim("Nobody knows");
        assertTrue(saved.dirty());
        saved.undo();
        assertFalse(saved.dirty());
        saved.redo();
        saved.save();
        assertFalse(saved.dirty());
    }

    @Test
    void theHeadlineAndTheSentencesAreTheDocuments() {
        assertEquals("A rule for chips", presenter.document().headline());
        assertEquals("", presenter.document().byline());
        assertTrue(presenter.document().sentences().stream().map(span -> span.of(TEXT)).toList()
                .containsAll(List.of("The rule is weighed.", "It hits nearly 2,000 firms.", "Nobody knows more.")));
        assertSame(session, presenter.session());
    }
}
