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

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.commands.AddAppearance;
import org.claimbench.core.commands.AddRevision;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.CoveragePresenter.Looked;
import org.claimbench.presentation.article.NewDocumentPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several texts in one dossier: one is shown; claims, walk and coverage know all of them. */
class DocumentsTest {

    private static final String FIRST = "It is sad. Sales fell by 3 percent.";
    private static final String SECOND = "Sales fell by 3 percent, they say. It is glad.";

    private final Workpiece work = Workpiece.before(FIRST);
    private final DossierSession session = work.session();
    private final Screen screen = Screen.of(session);
    private final DossierPresenter presenter = screen.presenter();

    @BeforeEach
    void aSecondText() {
        NewDocumentPresenter added = presenter.documents().add();
        assertEquals("Paste the text that is to be checked, or open its file.", added.problem().orElseThrow());
        added.paste(SECOND);
        added.published("2020-02-18");
        assertTrue(added.problem().isPresent());
        added.published("");
        assertTrue(added.take().isOK());
        assertSame(document(1), added.document());
    }

    private Document document(int index) {
        return session.dossier().getDocuments().get(index);
    }

    private Claim claim(String words) {
        assertTrue(screen.claim(words).isOK());
        return Objects.requireNonNull(presenter.inHand().claim());
    }

    @Test
    void theFirstStaysShownUntilThePersonTurns() {
        assertEquals(FIRST, screen.text());
        assertEquals("Add Document", session.undoLabel().orElseThrow());
        assertTrue(presenter.documents().turn(true).isOK());
        assertEquals(SECOND, screen.text());
        assertEquals(List.of(false, true),
                presenter.documents().all().stream().map(Documents.Entry::shown).toList());
        assertEquals("Document 2", presenter.documents().all().get(1).title());
        presenter.documents().turn(true);
        assertEquals(FIRST, screen.text());
        presenter.documents().turn(false);
        session.undo();
        assertEquals(FIRST, screen.text());
        assertFalse(presenter.documents().turn(true).isOK());
    }

    @Test
    void aClaimOfTheOtherTextIsShownThere() {
        presenter.documents().show(document(1));
        Claim glad = claim("It is glad");
        presenter.documents().show(document(0));
        assertNull(presenter.inHand().claim());
        screen.told(4, 2);
        presenter.inHand().take(glad);
        assertEquals(SECOND, screen.text());
        assertSame(glad, presenter.inHand().claim());
        screen.told(1, 1);
    }

    @Test
    void aClaimInBothTextsStaysInHandAndSaysWhereElseItIs() {
        Claim sales = claim("Sales fell by 3 percent");
        session.execute(new AddAppearance(sales, document(1), new Span(0, "Sales fell by 3 percent".length())));
        assertEquals("1 place, sentence 2, exact; 1 in other documents", presenter.claim().place());
        presenter.documents().show(document(1));
        assertSame(sales, presenter.inHand().claim());
        assertEquals("Sales fell by 3 percent", screen.words(presenter.marks().of(sales).get(0)));
        assertEquals("1 place, sentence 1, exact; 1 in other documents", presenter.claim().place());
    }

    @Test
    void theWalkGoesOnInTheNextText() {
        assertEquals(List.of("It is sad.", "3 percent", "3 percent", "It is glad."), walk(true));
        assertEquals(SECOND, screen.text());
        assertEquals(List.of("It is glad.", "3 percent", "3 percent", "It is sad."), walk(false));
        assertEquals(FIRST, screen.text());
    }

    private List<String> walk(boolean forward) {
        List<String> words = new ArrayList<>();
        Span here = forward ? new Span(0, 0) : new Span(screen.text().length(), screen.text().length());
        for (Optional<Stop> stop = go(forward, here); stop.isPresent(); stop = go(forward, here)) {
            here = stop.get().span();
            words.add(here.of(screen.text()));
        }
        return words;
    }

    private Optional<Stop> go(boolean forward, Span here) {
        return forward ? presenter.walk().next(here) : presenter.walk().previous(here);
    }

    @Test
    void coverageCountsAllTexts() {
        assertEquals(new Looked(4, 0), presenter.coverage().looked());
        presenter.coverage().cover(0, 0, ItemCoverage.OPINION);
        presenter.documents().turn(true);
        int glad = screen.at("It is glad");
        presenter.coverage().cover(glad, glad, ItemCoverage.OPINION);
        assertEquals(new Looked(4, 2), presenter.coverage().looked());
        assertTrue(presenter.coverage().covers(presenter.document().sentences().get(1)));
        assertFalse(presenter.coverage().covers(presenter.document().sentences().get(0)));
    }

    @Test
    void anEarlierRevisionIsReadWithItsMarks() {
        Claim sales = claim("Sales fell by 3 percent");
        claim("It is sad");
        session.execute(new AddRevision(document(0), "At last: Sales fell by 3 percent. It was fun.",
                DossierBuilder.NOW));
        String first = new DeskTime(Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC), Locale.getDefault())
                .words(document(0).getRevisions().get(0).getReceived());
        assertEquals(List.of("Revision 2, now", "Revision 1, " + first),
                presenter.documents().revisions().stream().map(Documents.Version::title).toList());
        EarlierText[] wanted = new EarlierText[1];
        presenter.addListener(new DossierListener() {
            @Override
            public void earlierWanted(EarlierText earlier) {
                wanted[0] = earlier;
            }
        });
        presenter.documents().look(presenter.documents().revisions().get(1).revision());
        assertEquals("Revision 1 of 2, as it came in on " + first, wanted[0].title());
        assertEquals(FIRST, wanted[0].text());
        assertEquals(List.of("It is sad", "Sales fell by 3 percent"),
                wanted[0].marks().stream().map(mark -> mark.span().of(FIRST)).toList());
        assertSame(sales, wanted[0].marks().get(1).claim());
        assertTrue(screen.text().startsWith("At last"));
    }
}
