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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the New Dossier form says while it is filled in, and what it makes. */
class NewDossierPresenterTest {

    private static final String TEXT = "A rule for chips\n\nBy Lena Hartwig\n\n"
            + "The rule is weighed. It was said on Tuesday.\n";

    private final NewDossierPresenter form = new NewDossierPresenter("taken"::equals,
            Clock.fixed(Instant.parse("2020-02-18T15:00:00Z"), ZoneId.of("America/New_York")));

    @Test
    void asksForTheTextFirst() {
        assertEquals("Paste the text that is to be checked, or open its file.", form.problem().orElseThrow());
    }

    @Test
    void whatWasCopiedInABrowserKeepsItsParagraphs() {
        assertTrue(form.pasteHtml("<h1>A rule for chips</h1><p>The rule is <b>weighed</b>.</p><script>x()</script>"
                + "<p>It was said on Tuesday.</p><p><img src='https://example.org/a.png' alt='A plant'></p>",
                new NullProgressMonitor()));
        assertTrue(form.text().startsWith("A rule for chips\n\nThe rule is weighed.\n\nIt was said on Tuesday."),
                form.text());
        form.paste(form.text());
        assertTrue(form.facts().contains("Nothing was fetched from the network"), form.facts());
        assertFalse(form.pasteHtml(" ", new NullProgressMonitor()));
        assertFalse(form.pasteHtml("<script>x()</script>", new NullProgressMonitor()));
        assertTrue(form.text().startsWith("A rule for chips"));
    }

    @Test
    void saysWhatItUnderstood() {
        form.paste(TEXT);
        assertEquals("A rule for chips", form.headline());
        assertTrue(form.facts().contains("16 words"), form.facts());
    }

    @Test
    void refusesANameThatIsTakenOrCannotStandInAFileName() {
        form.paste(TEXT);
        form.name("taken");
        assertEquals("There is a dossier of this name already. Choose another name.", form.problem().orElseThrow());
        form.name("a/b");
        assertEquals("“/” cannot stand in a file name.", form.problem().orElseThrow());
    }

    @Test
    void wantsTheZoneOfThePublicationTime() {
        form.paste(TEXT);
        form.name("chips");
        form.published("2020-02-18T12:00");
        assertTrue(form.problem().orElseThrow().contains("2020-02-18T12:00-05:00 for New York"));
        form.published("yesterday");
        assertTrue(form.problem().orElseThrow().contains("“yesterday”"));
        form.published("");
        assertFalse(form.problem().isPresent());
        assertTrue(form.warning().isPresent());
    }

    @Test
    void keepsTheTextWhenAFileCannotBeRead(@TempDir Path folder) throws Exception {
        form.paste(TEXT);
        Path binary = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        assertFalse(form.open(binary, new NullProgressMonitor()));
        assertTrue(form.problem().orElseThrow().contains("picture.png"));
        assertEquals(TEXT, form.text());
    }

    @Test
    void takesTheNameFromTheFileAndMakesTheDossier(@TempDir Path folder) throws Exception {
        assertTrue(form.open(Files.writeString(folder.resolve("chips.txt"), TEXT), new NullProgressMonitor()));
        form.published("2020-02-18T12:00-05:00");
        form.mode(Mode.AFTER);
        Dossier dossier = form.create(Instant.parse("2020-02-18T17:30:00Z"));
        Document document = dossier.getDocuments().get(0);
        assertEquals("chips", form.name());
        assertEquals("A rule for chips", dossier.getTitle());
        assertEquals("By Lena Hartwig", document.getByline());
        assertEquals(OffsetDateTime.parse("2020-02-18T12:00-05:00"), document.getPublished());
        assertEquals(6, dossier.getScale().getRatings().size());
        assertNull(document.getUrl());
    }

    @Test
    void whatIsCancelledChangesNothing(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>" + "It was said on Tuesday. ".repeat(20));
        IProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        form.name("chips");
        form.paste(TEXT);
        assertFalse(form.open(page, cancelled));
        assertFalse(form.pasteHtml("<p>It was said on Tuesday.</p>", cancelled));
        assertEquals(TEXT, form.text());
        assertTrue(form.problem().isEmpty(), () -> form.problem().orElseThrow());
        assertTrue(form.open(page, new NullProgressMonitor()));
        assertTrue(form.text().startsWith("It was said on Tuesday."), form.text());
    }

    @Test
    void lineEndsOfTheFieldMakeNoOtherText(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"),
                "<html><head><meta property='og:site_name' content='The Daily'></head><body><article><h1>Chips</h1>"
                        + ("<p>" + "It was said on Tuesday. ".repeat(20)).repeat(2) + "</article></body></html>");
        assertTrue(form.open(page, new NullProgressMonitor()));
        form.paste(form.text().replace("\n", "\r\n"));
        Dossier dossier = form.create(Instant.EPOCH);
        assertEquals("The Daily", dossier.getDocuments().get(0).getOutlet());
    }

    @Test
    void whatWasCopiedInABrowserIsKeptAsItWas(@TempDir Path folder) throws Exception {
        String html = "<h1>A rule for chips</h1><p>It was said on Tuesday.</p>"
                + "<p><img src='https://example.org/a.png' alt='A plant'></p>";
        Path file = folder.resolve("chips.dossier");
        form.name("chips");
        assertTrue(form.pasteHtml(html, new NullProgressMonitor()));
        form.paste(form.text());
        Dossier dossier = form.create(Instant.EPOCH);
        form.keepOriginal(dossier, file, "Ada", Instant.EPOCH);

        Document document = dossier.getDocuments().get(0);
        Snapshot original = document.currentRevision().getOriginal();
        assertEquals("text/html", original.getMediaType());
        assertEquals(CaptureMethod.PASTED, original.getMethod());
        assertEquals("Ada", original.getBy());
        try (InputStream bytes = SnapshotStore.beside(file).open(original.getSha256())) {
            assertEquals(html, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("[Picture: A plant]", document.getItems().get(0).getAnchors().get(0).getExact());
        assertEquals(3, document.currentRevision().getOrigins().size());
    }

    @Test
    void typedTextHasNoOriginal(@TempDir Path folder) throws Exception {
        form.name("chips");
        form.paste(TEXT);
        Dossier dossier = form.create(Instant.EPOCH);
        form.keepOriginal(dossier, folder.resolve("chips.dossier"), "Ada", Instant.EPOCH);
        assertNull(dossier.getDocuments().get(0).currentRevision().getOriginal());
    }

    @Test
    void anAddressAloneIsNoTextButAPageThatCanBeRead() {
        form.name("chips");
        form.paste(" https://example.org/chips \n");
        assertTrue(form.isAddress());
        assertEquals("This is the address of a page. “Read page” fetches it; or paste the text itself.",
                form.problem().orElseThrow());
        form.paste("It stands at https://example.org/chips since Monday.");
        assertFalse(form.isAddress());
        assertEquals(Optional.empty(), form.problem());
    }

    @Test
    void aDeadlineOfTodayIsInTheZoneOfTheDesk() {
        form.name("chips");
        form.paste("Sales rose.");
        form.deadline("18:00");
        assertEquals(OffsetDateTime.parse("2020-02-18T18:00-05:00"), form.create(Instant.EPOCH).getDeadline());
        form.deadline("soon");
        assertEquals(
                "“soon” is no deadline. Write a time of today such as 18:00, or 2020-02-18 18:00, or leave it empty.",
                form.problem().orElseThrow());
    }

    @Test
    void filesThatAreOpenedTogetherAreDocumentsOfOneDossier(@TempDir Path folder) throws IOException, CoreException {
        Path first = Files.writeString(folder.resolve("first.txt"), TEXT);
        Path second = Files.writeString(folder.resolve("second.md"), "# Another one\n\nSales fell.\n");
        form.others(List.of(second));
        assertTrue(form.open(first, new NullProgressMonitor()));
        assertTrue(form.facts().endsWith("Further documents: second.md."), form.facts());
        Path file = folder.resolve("chips.dossier");
        DossierSession session = DossierSession.forNew(file, form.create(Instant.EPOCH));
        form.addOthers(session, "Ada Checker", new NullProgressMonitor());
        session.save();
        assertEquals(List.of("A rule for chips", "Another one"),
                new DossierSession(file).dossier().getDocuments().stream().map(Document::getHeadline).toList());
    }

    @Test
    void aFurtherFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
        form.others(List.of(Files.createFile(folder.resolve("empty.txt"))));
        form.paste(TEXT);
        form.name("chips");
        DossierSession session = DossierSession.forNew(folder.resolve("chips.dossier"), form.create(Instant.EPOCH));
        CoreException refused = assertThrows(CoreException.class,
                () -> form.addOthers(session, "Ada Checker", new NullProgressMonitor()));
        assertTrue(refused.getStatus().getMessage().contains("empty.txt"), refused.getStatus().getMessage());
    }
}
