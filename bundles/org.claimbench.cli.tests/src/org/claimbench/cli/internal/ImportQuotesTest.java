/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ImportQuotesTest {

    private static final String TEXT = "😀 Some say nearly 2,000 died. The virus has killed nearly 2,000 people so far.";
    private static final String PAGE = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
              {"type": "Annotation", "body": {"type": "TextualBody", "value": "Which virus?"},
               "target": {"source": "https://example.org/a", "selector": {"type": "TextQuoteSelector",
                "exact": "The virus has killed", "prefix": "died. ", "suffix": " nearly"}}},
              {"type": "Annotation", "target": {"source": "https://example.org/a", "selector": [
                {"type": "TextPositionSelector", "start": 51, "end": 63},
                {"type": "TextQuoteSelector", "exact": "nearly 2,000"}]}},
              {"type": "Annotation", "target": [{"selector": {"type": "TextQuoteSelector", "exact": "nearly 2,000"}}]},
              {"type": "Annotation", "target": {"selector": {"type": "TextQuoteSelector",
                "exact": "virus had killed nearly 2,000 people", "prefix": "The "}}},
              {"type": "Annotation", "target": {"selector": {"type": "TextQuoteSelector", "exact": "of another text"}}},
              {"type": "Annotation", "target": "https://example.org/a"}]}
            """;

    private final Path file;
    private final Path in;

    ImportQuotesTest(@TempDir Path folder) throws CoreException, IOException {
        file = DossierBuilder.before(TEXT).write(folder.resolve("a.dossier"));
        in = Files.writeString(folder.resolve("notes.jsonld"), PAGE);
    }

    private Run importing(Object... more) {
        Object[] all = new Object[5 + more.length];
        System.arraycopy(new Object[] {"import", file, "--format", "webannotation", in}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Run.of(all);
    }

    @Test
    void each_quotation_is_a_claim_and_only_sure_ones_have_a_place() throws IOException {
        Run run = importing();

        assertEquals(1, run.code());
        assertEquals("Left out, because they quote no words: 1\n", run.err());
        assertEquals(
                "exact|exact|ambiguous|changed|orphaned",
                String.join("|", run.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList()));
        JsonNode claims = new ObjectMapper().readTree(Run.of("show", file, "--json").out()).path("claims");
        assertEquals(5, claims.size());
        assertEquals("Which virus?", restatement(claims, "The virus has killed"));
        assertEquals("of another text", restatement(claims, "of another text"));
        for (JsonNode claim : claims) {
            JsonNode anchor = claim.path("anchors").path(0);
            if (anchor.path("exact").asText().startsWith("The virus")) {
                assertEquals(30, anchor.path("start").asInt());
            }
        }
    }

    private static String restatement(JsonNode claims, String exact) {
        for (JsonNode claim : claims) {
            if (claim.path("anchors").path(0).path("exact").asText().equals(exact)) {
                return claim.path("restatement").asText();
            }
        }
        return "";
    }

    @Test
    void positions_count_code_points() throws IOException {
        JsonNode marks = new ObjectMapper().readTree(importing("--json").out());

        assertEquals("exact", marks.path(1).path("state").asText());
        assertEquals(51, marks.path(1).path("start").asInt());
        assertEquals(2, marks.path(2).path("rivals").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items": [            | is not JSON: line 1
            []                     | holds no annotations
            {"a": 1}               | holds no annotations
            {"target": "x"}        | There are no quotations in it
            """)
    void what_cannot_be_taken_in_is_told_in_one_sentence(String json, String words) throws IOException {
        Files.writeString(in, json);
        byte[] before = Files.readAllBytes(file);
        Run run = importing();

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains(words) && run.err().contains("notes.jsonld"), run.err());
        assertEquals(new String(before), Files.readString(file));
    }

    @Test
    void a_missing_file_and_another_format_are_told() {
        Run missing = Run.of("import", file, "--format", "webannotation", in.resolveSibling("none.json"));
        Run other = Run.of("import", file, "--format", "papyrus", in);

        assertEquals(3, missing.code());
        assertTrue(missing.oneSentence() && missing.err().contains("none.json"), missing.err());
        assertEquals(2, other.code());
        assertTrue(other.err().contains("papyrus") && other.err().contains("webannotation"), other.err());
    }
}
