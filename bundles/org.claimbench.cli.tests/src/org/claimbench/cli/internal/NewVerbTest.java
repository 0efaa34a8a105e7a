/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.model.values.ParagraphOrigin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewVerbTest {

    private static final String TEXT = """
            Chips on the rise

            By Ada Lee

            Sales rose in October. They will rise again.
            """;

    private static final String NAME = Names.awkward("chips");

    private final Path folder;
    private final Path article;

    NewVerbTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        article = Files.writeString(folder.resolve(NAME + ".txt"), TEXT);
    }

    @Test
    void makes_a_dossier_beside_the_article() throws CoreException {
        Run run = Run.of("new", article);

        assertEquals(new Run(0, folder.resolve(NAME + ".dossier") + "\n", ""), run);
        Dossier dossier = DossierFile.read(folder.resolve(NAME + ".dossier"));
        Document document = dossier.getDocuments().get(0);
        assertEquals("Chips on the rise", dossier.getTitle());
        assertEquals("Chips on the rise", document.getHeadline());
        assertEquals("By Ada Lee", document.getByline());
        assertEquals(Mode.BEFORE, dossier.getMode());
        assertEquals(TEXT, document.currentRevision().getText());
    }

    @Test
    void takes_what_the_file_does_not_say() throws CoreException {
        Path file = folder.resolve("x.dossier");

        Run run = Run.of("new", article, "-o", file, "--published", "2020-02-18T12:00-05:00", "--mode", "after",
                "--url", "https://example.org/chips", "--language", "de");

        assertEquals(0, run.code(), run.err());
        Dossier dossier = DossierFile.read(file);
        Document document = dossier.getDocuments().get(0);
        assertEquals(Mode.AFTER, dossier.getMode());
        assertEquals(6, dossier.getScale().getRatings().size());
        assertEquals(OffsetDateTime.parse("2020-02-18T12:00-05:00"), document.getPublished());
        assertEquals("https://example.org/chips", document.getUrl());
        assertEquals("de", document.getLanguage());
    }

    @Test
    void a_web_page_fills_in_what_it_says_of_itself() throws IOException, CoreException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html lang="en-US"><head><meta property="og:site_name" content="Example Wire">
                <link rel="canonical" href="https://wire.example/chips">
                <meta property="article:published_time" content="2020-02-18T12:00:00-05:00"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Chips on the rise</h1>
                <p class="byline">By Ada Lee</p><p>Sales rose in October, as the chart shows.</p>
                <figure><img src="chart.png" alt="Sales by month"></figure></article></body></html>""");

        assertEquals(0, Run.of("new", page, "--byline", "By Ann Lee").code());

        Dossier dossier = DossierFile.read(folder.resolve("page.dossier"));
        Document document = dossier.getDocuments().get(0);
        assertEquals("Chips on the rise", document.getHeadline());
        assertEquals("By Ann Lee", document.getByline());
        assertEquals("Example Wire", document.getOutlet());
        assertEquals("https://wire.example/chips", document.getUrl());
        assertEquals("en-US", document.getLanguage());
        assertEquals(OffsetDateTime.parse("2020-02-18T12:00-05:00"), document.getPublished());
        assertEquals("[Picture: Sales by month]", document.getItems().get(0).getAnchors().get(0).getExact());
        assertEquals(Files.size(page), document.currentRevision().getOriginal().getSize());
        assertEquals(List.of(), dossier.getSources());
        assertEquals(List.of("headline", "byline"), document.currentRevision().getOrigins().stream()
                .map(ParagraphOrigin::locator).limit(2).toList());
        assertEquals(0, Run.of("pack", folder.resolve("page.dossier"), "-o", folder.resolve("page.zip")).code());
    }

    @Test
    void an_article_without_a_headline_is_called_as_its_file() throws IOException, CoreException {
        Path plain = Files.writeString(folder.resolve("plain.v2.txt"),
                "It is a sentence that ends with a full stop. And so does this one, which is much longer.");

        assertEquals(0, Run.of("new", plain).code());
        assertEquals("plain.v2", DossierFile.read(folder.resolve("plain.v2.dossier")).getTitle());
    }

    @Test
    void does_not_write_over_a_file_unless_told_to() throws IOException {
        Path file = Files.writeString(folder.resolve("x.dossier"), "an hour of work");

        Run run = Run.of("new", article, "-o", file);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertTrue(run.err().contains("x.dossier exists already"), run.err());
        assertEquals("an hour of work", Files.readString(file));

        assertEquals(0, Run.of("new", article, "-o", file, "--force").code());
        assertEquals(0, Run.of("show", file).code());
    }

    @Test
    void does_not_write_over_the_article_even_when_told_to() throws IOException {
        Run run = Run.of("new", article, "-o", article, "--force");

        assertEquals(2, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertEquals(TEXT, Files.readString(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-18T12:00", "2020-02-18", "2020-02-18T12:00:00"})
    void a_time_without_a_zone_is_asked_for_its_zone(String time) {
        Run run = Run.of("new", article, "--published", time);

        assertEquals(2, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertTrue(run.err().contains("zone") && run.err().contains("2020-02-18T12:00-05:00"), run.err());
        assertFalse(Files.exists(folder.resolve(NAME + ".dossier")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuesday", "2020-13-45T12:00Z", "", "18.02.2020"})
    void what_is_no_time_is_called_so(String time) {
        Run run = Run.of("new", article, "--published", time);

        assertEquals(2, run.code());
        assertTrue(run.oneSentence() && run.err().contains("is not a time"), run.err());
    }

    @Test
    void an_unknown_mode_is_wrong_usage() {
        Run run = Run.of("new", article, "--mode", "during");

        assertEquals(2, run.code());
        assertTrue(run.oneSentence() && run.err().contains("before or after"), run.err());
    }

    @Test
    void notes_of_the_reader_go_to_standard_error() throws IOException {
        Path paged = Files.writeString(folder.resolve("paged.txt"), "One page.\fAnother page.");

        Run run = Run.of("new", paged);

        assertEquals(0, run.code());
        assertEquals(folder.resolve("paged.dossier") + "\n", run.out());
        assertTrue(run.err().contains("form feed"), run.err());
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        List<Path> places = List.of(folder.resolve("missing/x.dossier"), file.resolve("x.dossier"), folder);

        for (Path place : places) {
            Run run = Run.of("new", article, "-o", place, "--force");
            assertEquals(3, run.code(), run.err());
            assertTrue(run.oneSentence(), run.err());
        }
        assertEquals("x", Files.readString(file));
    }

    @Test
    void a_folder_without_the_right_to_write_is_named() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeFalse(!locked.toFile().setWritable(false) || Files.isWritable(locked),
                "This user may write everywhere, so nothing can be locked.");

        Run run = Run.of("new", article, "-o", locked.resolve("x.dossier"));

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("may not write"), run.err());
    }

    @Test
    void the_article_is_left_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(article);

        Run.of("new", article);

        assertArrayEquals(before, Files.readAllBytes(article));
    }
}
