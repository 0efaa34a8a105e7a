/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.UseCaseExamples.AT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.claimbench.core.claims.PlaceInOriginal;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Snapshot;
import org.claimbench.model.values.ParagraphOrigin;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer text comes in with its original, the places of its paragraphs, what has to be looked at, and remarks. */
class NewRevisionTest {

    private static final String TEXT = "Sales rose.\n\n[Picture: chips]\n\nNobody asked.";
    private static final String PICTURE = "[Picture: chips]";
    private static final Instant NOTED = Instant.parse("2020-02-17T10:00:00Z");

    private final Path file;
    private final SnapshotStore store;
    private final DossierSession session;

    NewRevisionTest(@TempDir Path folder) throws CoreException {
        file = folder.resolve("a.dossier");
        store = SnapshotStore.beside(file);
        session = DossierBuilder.before("Sales fell.").session(file);
    }

    /** As of a Word file that lies nowhere. */
    static NewRevision ofAFile() {
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setId("snapshot-file");
        snapshot.setSha256("ab".repeat(32));
        return text(TEXT, snapshot, NOTED);
    }

    private static NewRevision text(String text, @Nullable Snapshot original, @Nullable Instant noted) {
        Span picture = span(text, PICTURE);
        return new NewRevision(text, original, List.of(new ParagraphOrigin(0, 11, "paragraph 1"),
                new ParagraphOrigin(picture.start(), picture.end(), "paragraph 3")), List.of(picture),
                List.of(new NewRemark(span(text, "Nobody"), "Really?", "Ann", noted)));
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private Document document() {
        return session.dossier().getDocuments().get(0);
    }

    private void take(NewRevision text) {
        assertTrue(session.execute(new AddRevision(document(), text, AT)).isOK());
    }

    @Test
    void undoTakesTheOriginalOutOfTheFileAndItsBytesAreListedAsUnused() throws CoreException, IOException {
        Snapshot original = new SnapshotCapture(store, "Ada").bytes("bytes".getBytes(StandardCharsets.UTF_8), "b.docx",
                CaptureMethod.FILE, AT);
        take(text(TEXT, original, NOTED));
        session.save();
        assertTrue(Files.readString(file).contains("      <origins>0-11 paragraph 1</origins>\n"));
        assertEquals(List.of(), store.unused(session.dossier()));

        session.undo();
        session.save();

        assertFalse(Files.readString(file).contains(original.getSha256()));
        assertEquals(List.of(original.getSha256()), store.unused(session.dossier()));
        session.redo();
        assertEquals("b.docx", document().currentRevision().getOriginal().getName());
        assertEquals(2, document().currentRevision().getOrigins().size());
    }

    @Test
    void allGoesAlongWithTheWordsWhereTheTextIsMadeFitForTheFile() {
        take(text("Sales rose.\r\n\r\n\u0001😀\f[Picture: chips]\rNobody asked.", null, NOTED));
        String text = "Sales rose.\n\n😀[Picture: chips]\nNobody asked.";
        assertEquals(text, document().currentRevision().getText());
        assertEquals("paragraph 1", PlaceInOriginal.of(document().currentRevision(), span(text, "rose")).orElseThrow());
        assertEquals("paragraph 3",
                PlaceInOriginal.of(document().currentRevision(), span(text, PICTURE)).orElseThrow());
        assertTrue(PlaceInOriginal.of(document().currentRevision(), span(text, "😀")).isEmpty());
        assertEquals(PICTURE, document().getItems().get(0).getAnchors().get(0).getExact());
        assertEquals("Nobody", session.dossier().getComments().get(0).getAnchors().get(0).getExact());
    }

    @Test
    void whatIsKnownFromAnEarlierTextDoesNotComeTwice() {
        take(ofAFile());
        take(text("Sales rose.\n\nMuch.\n\n[Picture: chips]\n\nNobody asked.", null, NOTED));

        assertEquals(1, document().getItems().size());
        assertEquals(1, session.dossier().getComments().size());
        Comment comment = session.dossier().getComments().get(0);
        assertEquals(document(), comment.getOn());
        assertEquals("Ann", comment.getBy());
        assertEquals(NOTED, comment.getAt());
        assertEquals(document().currentRevision(), comment.getAnchors().get(0).getRevision());
    }

    @Test
    void aNewPictureAndANewRemarkComeIn() {
        take(ofAFile());
        String text = TEXT + "\n\n[Picture: a map]";
        take(new NewRevision(text, null, List.of(), List.of(span(text, PICTURE), span(text, "[Picture: a map]")),
                List.of(new NewRemark(span(text, "Nobody"), "Really?", "Ann", NOTED.plusSeconds(60)))));

        assertEquals(List.of(PICTURE, "[Picture: a map]"), document().getItems().stream()
                .map(item -> item.getAnchors().get(0).getExact()).toList());
        assertEquals(2, session.dossier().getComments().size());
    }

    @Test
    void aPictureHasToBeLookedAtWhateverElseIsMarkedInItsWords() {
        take(NewRevision.of(TEXT));
        session.execute(new MarkItem(document(), ItemKind.NAME, span(TEXT, "chips")));
        take(text(TEXT + " Ever.", null, NOTED));
        assertEquals(List.of("chips", PICTURE), document().getItems().stream()
                .map(item -> item.getAnchors().get(0).getExact()).toList());
    }

    @Test
    void aPictureWhoseWordsChangedWaitsForAPersonAndIsNotDoubled() {
        take(ofAFile());
        String text = "Sales rose.\n\n[Picture: many chips]\n\nNobody asked.";
        take(new NewRevision(text, null, List.of(), List.of(span(text, "[Picture: many chips]")), List.of()));
        assertEquals(1, document().getItems().size());
        assertEquals(document().getRevisions().get(1), document().getItems().get(0).getAnchors().get(0).getRevision());
    }

    @Test
    void aRemarkWithoutATimeComesOnce() {
        take(text(TEXT, null, null));
        take(text(TEXT + " Ever.", null, null));
        assertEquals(1, session.dossier().getComments().size());
        assertEquals(AT, session.dossier().getComments().get(0).getAt());
    }

    @Test
    void anOriginalWithoutADigestIsRefused() {
        NewRevision broken = text(TEXT, DossierFactory.eINSTANCE.createSnapshot(), NOTED);
        assertFalse(session.execute(new AddRevision(document(), broken, AT)).isOK());
        assertEquals(1, document().getRevisions().size());
        assertNull(document().currentRevision().getOriginal());
    }

    @Test
    void whatDoesNotStandInTheTextIsNotTaken() {
        assertThrows(IllegalArgumentException.class, () -> new NewRevision("Short.", null,
                List.of(new ParagraphOrigin(0, 7, "page 1")), List.of(), List.of()));
    }
}
