/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Snapshot;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.AnchorState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer text comes in: what the person sees of each mark, decides, and finds in the dossier afterwards. */
class RevisionPresenterTest {

    private static final String OLD = """
            Sales of chips fell by a third in May.

            The ministry expects nearly 2,000 applications for the new grant.

            Nobody asked the makers of the machines what they think of it.""";
    private static final String NEW = """
            Nobody asked the makers of the machines what they think of it.

            The ministry expects more than 2,500 applications for the new grant.""";

    private final Path file;
    private final DossierSession session;
    private final RevisionPresenter presenter;

    RevisionPresenterTest(@TempDir Path folder) throws CoreException {
        file = folder.resolve("a.dossier");
        session = DossierBuilder.before(OLD).claim("fell by a third").claim("nearly 2,000 applications")
                .claim("asked the makers of the machines").session(file);
        presenter = new RevisionPresenter(session, document(), "Ada Checker");
        presenter.paste(NEW);
    }

    private Document document() {
        return session.dossier().getDocuments().get(0);
    }

    private Claim claim(int number) {
        return session.dossier().getClaims().get(number - 1);
    }

    private MarkRow row(AnchorState state) {
        return presenter.decisions().rows().stream().filter(row -> row.state() == state).findFirst().orElseThrow();
    }

    private static void decide(MarkRow row, Decision.Kind kind) {
        row.decide(row.choices().stream().filter(choice -> choice.kind() == kind).findFirst().orElseThrow());
    }

    @Test
    void whatNeedsAPersonStandsFirst() {
        assertEquals(List.of("Orphaned 1", "Changed 1"),
                List.of(presenter.decisions().count(AnchorState.ORPHANED),
                        presenter.decisions().count(AnchorState.CHANGED)));
        assertEquals(List.of("Claim 1", "Claim 2", "Claim 3"),
                presenter.decisions().rows().stream().map(MarkRow::name).toList());
        assertEquals("2 of 2 still to decide", presenter.decisions().progress());
        assertTrue(presenter.facts().startsWith("3 marks: 1 found without doubt, 2 need a decision."),
                presenter.facts());
    }

    @Test
    void nothingIsChangedBeforeItIsTaken() {
        decide(row(AnchorState.CHANGED), Decision.Kind.PLACE);
        assertFalse(session.dirty());
        assertEquals(1, document().getRevisions().size());
    }

    @Test
    void whatIsDecidedIsInTheDossier() {
        decide(row(AnchorState.CHANGED), Decision.Kind.PLACE);
        decide(row(AnchorState.ORPHANED), Decision.Kind.DROP);
        assertEquals("All decided", presenter.decisions().progress());
        assertTrue(presenter.take().isOK());
        assertTrue(claim(1).getAnchors().isEmpty());
        assertEquals("more than 2,500 applications", claim(2).getAnchors().get(0).getExact());
        assertEquals("asked the makers of the machines", claim(3).getAnchors().get(0).getExact());
        assertEquals(document().currentRevision(), claim(2).getAnchors().get(0).getRevision());
        assertEquals(document().currentRevision(), claim(3).getAnchors().get(0).getRevision());
        assertEquals(Optional.empty(), UnsettledMarks.in(session, document()));
    }

    @Test
    void whatIsLeftForLaterStaysAndCanBeSettled() {
        assertTrue(presenter.take().isOK());
        assertEquals("nearly 2,000 applications", claim(2).getAnchors().get(0).getExact());
        UnsettledMarks later = UnsettledMarks.in(session, document()).orElseThrow();
        assertEquals(List.of("fell by a third", "nearly 2,000 applications"),
                later.decisions().rows().stream().map(MarkRow::oldWords).toList());
        assertEquals(List.of(1, 2), List.of(later.decisions().before().number(), later.decisions().after().number()));
        later.decisions().rows().forEach(row -> row.decide(row.choices().get(0)));
        assertTrue(later.settle().isOK());
        assertEquals(Optional.empty(), UnsettledMarks.in(session, document()));
    }

    @Test
    void aMarkOfATextBeforeTheLastIsNotShownOnOtherWords() {
        assertTrue(presenter.take().isOK());
        RevisionPresenter third = new RevisionPresenter(session, document(), "Ada Checker");
        third.paste("Short.");
        assertEquals(3, third.decisions().rows().size());
        String shown = third.decisions().before().text();
        for (MarkRow row : third.decisions().rows()) {
            row.before().forEach(span -> assertEquals(row.oldWords(), span.of(shown)));
        }
        assertEquals(1, third.decisions().rows().stream().filter(row -> !row.before().isEmpty()).count());
    }

    @Test
    void undoTakesBackStepByStepToTheByte() throws Exception {
        byte[] before = Files.readAllBytes(file);
        decide(row(AnchorState.CHANGED), Decision.Kind.PLACE);
        decide(row(AnchorState.ORPHANED), Decision.Kind.DROP);
        assertTrue(presenter.take().isOK());
        for (int steps = 0; session.undoLabel().isPresent() && steps < 10; steps++) {
            session.undo();
        }
        assertEquals(new String(before), new String(session.bytes()));
    }

    @Test
    void anOpenedFileIsKeptUntilUndoLeavesItUnused() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path page = Files.writeString(file.resolveSibling("b.html"), "<html><body><article><h1>Chips</h1><p>"
                + NEW.replace("\n\n", "</p><figure><img src='a.png' alt='A plant'></figure><p>")
                + "</p></article></body></html>");
        SnapshotStore store = SnapshotStore.beside(file);
        assertTrue(presenter.open(page, new NullProgressMonitor()));
        presenter.paste(presenter.text());
        assertTrue(presenter.originalWaits());
        assertEquals(List.of(), store.all());
        assertTrue(presenter.take().isOK());
        assertFalse(presenter.originalWaits());

        Snapshot original = document().currentRevision().getOriginal();
        assertEquals(List.of("b.html", "Ada Checker"), List.of(original.getName(), original.getBy()));
        try (InputStream kept = store.open(original.getSha256())) {
            assertEquals(Files.readString(page), new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("[Picture: A plant]", document().getItems().get(0).getAnchors().get(0).getExact());
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertEquals(new String(before), new String(session.bytes()));
        assertEquals(List.of(original.getSha256()), store.unused(session.dossier()));
    }

    @Test
    void typingAnotherTextLetsGoOfTheFile() throws Exception {
        Path page = Files.writeString(file.resolveSibling("b.html"), "<html><body><p>" + NEW + "</p></body></html>");
        assertTrue(presenter.open(page, new NullProgressMonitor()));
        assertTrue(presenter.keepOriginal().isOK());
        presenter.paste(NEW);
        assertTrue(presenter.take().isOK());
        assertEquals(NEW, document().currentRevision().getText());
        assertNull(document().currentRevision().getOriginal());
    }

    @Test
    void whatCannotBeKeptIsSaidAndNothingIsChanged() throws Exception {
        Path page = Files.writeString(file.resolveSibling("b.html"), "<html><body><p>" + NEW + "</p></body></html>");
        Files.writeString(SnapshotStore.beside(file).folder(), "in the way");
        assertTrue(presenter.open(page, new NullProgressMonitor()));
        IStatus status = presenter.take();
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertFalse(status.getMessage().isBlank());
        assertEquals(1, document().getRevisions().size());
        assertFalse(session.dirty());
    }

    @Test
    void theSameTextIsNoRevision() {
        presenter.paste(OLD);
        assertEquals(Optional.of("This is the text that the dossier has already."), presenter.problem());
        presenter.paste("");
        assertTrue(presenter.problem().isPresent());
    }

    @Test
    void aFileThatCannotBeReadIsSaid() {
        assertFalse(presenter.open(file.resolveSibling("none.txt"), new NullProgressMonitor()));
        assertTrue(presenter.problem().orElseThrow().contains("none.txt"));
    }

    @Test
    void whatWasCopiedInABrowserIsLookedAtAsAnyText() {
        assertTrue(presenter.decisions().uncertain() > 0);
        StringBuilder html = new StringBuilder();
        OLD.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>").append(line).append("</p>"));
        assertTrue(presenter.pasteHtml("<h1>Chips</h1>" + html, new NullProgressMonitor()));
        assertEquals("Chips\n\n" + OLD, presenter.text());
        assertEquals(0, presenter.decisions().uncertain());
        assertTrue(presenter.facts().startsWith("3 marks: 3 found without doubt"), presenter.facts());
        presenter.paste(presenter.text());
        assertTrue(presenter.take().isOK());
        assertEquals("Chips\n\n" + OLD, document().currentRevision().getText());
    }
}
