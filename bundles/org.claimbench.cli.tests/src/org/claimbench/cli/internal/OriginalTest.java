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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.claimbench.core.commands.DeleteComment;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The file from which a text was read stays with the dossier, and each paragraph tells where in it it stands. */
class OriginalTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Path folder;
    private final Path dossier;

    OriginalTest(@TempDir Path folder) {
        this.folder = folder;
        dossier = folder.resolve("chips.dossier");
    }

    private static byte[] pdf(String... sentences) {
        StringBuilder words = new StringBuilder();
        int height = 720;
        for (String sentence : sentences) {
            words.append("BT /F1 12 Tf 72 ").append(height).append(" Td (").append(sentence).append(") Tj ET\n");
            height -= 60;
        }
        String file = """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
                /Resources<</Font<</F1 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>>
                stream
                %sendstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(words.length(), words);
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + part("document",
                                    "document.main")
                            + part("comments", "comments") + "</Types>");
            entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            entry(zip, "word/_rels/document.xml.rels", relation("comments", "comments.xml"));
            entry(zip, "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
            entry(zip, "word/comments.xml",
                    "<w:comments xmlns:w=\"" + WORD + "\"><w:comment w:id=\"1\" w:author=\"Ann\""
                            + " w:date=\"2020-02-17T10:00:00Z\"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>"
                            + "</w:comments>");
        }
        return bytes.toByteArray();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type
                + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static JsonNode shown(Path file) throws IOException {
        return new ObjectMapper().readTree(Run.of("show", file, "--json").out()).path("documents").path(0);
    }

    private static List<String> origins(JsonNode document) {
        return StreamSupport.stream(document.path("sentences").spliterator(), false)
                .map(sentence -> sentence.path("origin").asText()).toList();
    }

    private static Path kept(Path file, String sha256) {
        return SnapshotStore.beside(file).folder().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private Path newFromPdf() throws IOException {
        Path article = Files.write(folder.resolve("chips.pdf"), pdf("Sales rose in October.", "Nobody asked why."));
        Run run = Run.of("new", article, "-o", dossier);
        assertEquals(0, run.code(), run.err());
        return article;
    }

    @Test
    void a_colleague_unpacks_the_pdf_byte_for_byte() throws IOException {
        Path article = newFromPdf();
        Path pack = folder.resolve("chips.zip");
        assertEquals(new Run(0, pack + "\n", ""), Run.of("pack", dossier, "-o", pack));
        Path there = folder.resolve("colleague");
        assertEquals(0, Run.of("unpack", pack, "-o", there).code());

        Path unpacked = there.resolve("chips.dossier");
        JsonNode original = shown(unpacked).path("original");
        assertEquals("chips.pdf", original.path("name").asText());
        assertEquals("application/pdf", original.path("mediaType").asText());
        assertEquals(Files.size(article), original.path("size").asLong());
        assertArrayEquals(Files.readAllBytes(article),
                Files.readAllBytes(kept(unpacked, original.path("sha256").asText())));
        assertEquals(List.of("page 1, paragraph 1", "page 1, paragraph 2"), origins(shown(unpacked)));
        assertFalse(Run.of("check", unpacked).out().contains("snapshot-is-there"));
    }

    @Test
    void a_swapped_byte_and_a_missing_file_are_found_by_check() throws IOException {
        newFromPdf();
        Path kept = kept(dossier, shown(dossier).path("original").path("sha256").asText());
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        Run swapped = Run.of("check", dossier);

        assertEquals(1, swapped.code());
        assertTrue(swapped.out().lines().anyMatch(line -> line.startsWith("error  snapshot-is-there")
                && line.contains("chips.pdf")), swapped.out());
        Files.delete(kept);
        assertTrue(Run.of("check", dossier).out().contains("warning  snapshot-is-there"));
        assertEquals(1, Run.of("pack", dossier, "-o", folder.resolve("chips.zip")).code());
    }

    @Test
    void an_update_by_a_word_file_keeps_it_with_its_comments() throws IOException {
        newFromPdf();
        String before = shown(dossier).path("original").path("sha256").asText();
        Path newer = Files.write(folder.resolve("v2.docx"), docx(paragraph("Sales rose in October.") + "<w:p/>"
                + commented("asked them", " why.")));

        Run run = Run.of("update", dossier, newer);

        assertEquals(0, run.code(), run.err());
        JsonNode document = shown(dossier);
        assertEquals(2, document.path("revision").asInt());
        assertEquals("v2.docx", document.path("original").path("name").asText());
        assertArrayEquals(Files.readAllBytes(newer),
                Files.readAllBytes(kept(dossier, document.path("original").path("sha256").asText())));
        assertEquals(List.of("paragraph 1", "paragraph 3"), origins(document));
        assertTrue(Files.exists(kept(dossier, before)), "the earlier version keeps its own");
        String file = Files.readString(dossier);
        assertTrue(file.contains("<words>Really?</words>") && file.contains("<exact>asked them</exact>"), file);
    }

    private static String commented(String words, String rest) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">Nobody </w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>"
                + words + "</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:t>" + rest + "</w:t></w:r></w:p>";
    }

    private int comments() throws CoreException {
        return new DossierSession(dossier).dossier().getComments().size();
    }

    @Test
    void a_comment_that_was_deleted_does_not_come_back() throws IOException, CoreException {
        Path first = Files.write(folder.resolve("v1.docx"), docx(commented("asked them", " why.")));
        assertEquals(0, Run.of("new", first, "-o", dossier).code());
        DossierSession session = new DossierSession(dossier);
        assertTrue(session.execute(new DeleteComment(session.dossier().getComments().get(0))).isOK());
        session.save();
        Path second = Files.write(folder.resolve("v2.docx"), docx(commented("asked them", " why, then.")));
        assertEquals(0, Run.of("update", dossier, second).code());
        assertEquals(0, comments());

        Files.delete(kept(dossier, shown(dossier).path("original").path("sha256").asText()));
        Path third = Files.write(folder.resolve("v3.docx"), docx(commented("asked them", " why, once more.")));
        assertEquals(0, Run.of("update", dossier, third).code());
        assertEquals(0, comments(), "the first file still tells that it was there");
    }

    @Test
    void nothing_is_kept_of_a_text_that_is_not_taken_in() throws IOException, CoreException {
        newFromPdf();
        Path same = Files.write(folder.resolve("same.docx"),
                docx(paragraph("Sales rose in October.") + paragraph("Nobody asked why.")));

        Run run = Run.of("update", dossier, same);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("The text has not changed."), run.err());
        assertEquals(List.of(shown(dossier).path("original").path("sha256").asText()),
                SnapshotStore.beside(dossier).all());
    }

    @Test
    void plain_text_is_kept_only_where_its_bytes_say_more() throws IOException {
        String text = "Die Umsätze stiegen im Oktober.\n\nNiemand fragte.\n";
        Path plain = Files.writeString(folder.resolve("a.txt"), text);
        assertEquals(0, Run.of("new", plain).code());
        assertTrue(shown(folder.resolve("a.dossier")).path("original").isMissingNode());
        assertEquals(List.of("", ""), origins(shown(folder.resolve("a.dossier"))));
        assertFalse(Files.exists(SnapshotStore.beside(folder.resolve("a.dossier")).folder()));

        Path old = Files.write(folder.resolve("b.txt"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(0, Run.of("new", old).code());
        assertEquals("text/plain", shown(folder.resolve("b.dossier")).path("original").path("mediaType").asText());
        assertEquals(List.of("paragraph 1", "paragraph 2"), origins(shown(folder.resolve("b.dossier"))));
    }
}
