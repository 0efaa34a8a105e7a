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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class UpdateVerbTest {

    private static final String BEFORE = """
            😀 The maker of phones denies that it would hand secrets to anyone.
            The outbreak has killed nearly 2,000 and sickened tens of thousands more.
            Britain has ignored the advice. He said no. The month was very cold this year.""";
    private static final String AFTER = """
            😀 The maker of phones denies that it would hand secrets to anyone.
            The outbreak has killed 2,004 and sickened tens of thousands more.
            The month was very cold this year. He said no. Nobody spoke. He said no.""";

    private final Path file;
    private final Path article;

    UpdateVerbTest(@TempDir Path folder) throws CoreException, IOException {
        file = DossierBuilder.before(BEFORE).claim("denies that it would hand secrets").claim("killed nearly 2,000")
                .claim("Britain has ignored the advice").claim("He said no").write(folder.resolve("a.dossier"));
        article = Files.writeString(folder.resolve("b.txt"), AFTER);
    }

    @Test
    void a_line_for_each_mark() {
        Run run = Run.of("update", file, article);

        assertEquals(new Run(1, """
                exact  claim-1  “denies that it would hand secrets”
                changed  claim-2  “killed nearly 2,000” now reads “killed 2,004”
                orphaned  claim-3  “Britain has ignored the advice”
                ambiguous  claim-4  “He said no” (could be at 2 places)
                """, "Marks that went along: 1. Marks that wait for a person: 3.\n"), run);
    }

    @Test
    void each_mark_for_machines_in_code_points() throws IOException {
        Run run = Run.of("update", file, article, "--json");

        JsonNode marks = new ObjectMapper().readTree(run.out());
        assertEquals(1, run.code());
        assertEquals(List.of("exact", "changed", "orphaned", "ambiguous"),
                StreamSupport.stream(marks.spliterator(), false).map(mark -> mark.path("state").asText()).toList());
        JsonNode changed = marks.path(1);
        assertEquals("claim-2", changed.path("claim").asText());
        assertEquals(2, changed.path("revision").asInt());
        assertEquals("killed nearly 2,000", changed.path("exact").asText());
        assertEquals("killed 2,004", changed.path("words").asText());
        assertEquals("killed 2,004", words(changed));
        assertTrue(changed.path("score").asDouble() > 0.5);
        assertFalse(marks.path(2).has("start"));
        JsonNode rivals = marks.path(3).path("rivals");
        assertEquals(2, rivals.size());
        rivals.forEach(rival -> assertEquals("He said no", words(rival)));
    }

    private static String words(JsonNode place) {
        int[] points = AFTER.codePoints().toArray();
        return new String(points, place.path("start").asInt(), place.path("end").asInt() - place.path("start").asInt());
    }

    @Test
    void the_dossier_has_the_new_text_and_says_what_waits() throws IOException {
        Run.of("update", file, article);

        JsonNode show = new ObjectMapper().readTree(Run.of("show", file, "--json").out());
        assertEquals(2, show.path("documents").path(0).path("revision").asInt());
        assertEquals(2, show.path("claims").path(0).path("anchors").path(0).path("revision").asInt());
        assertEquals(1, show.path("claims").path(1).path("anchors").path(0).path("revision").asInt());
        assertTrue(Run.of("check", file).out().contains("warning  words-changed  Claim 2: “killed nearly 2,000” now"));
    }

    @Test
    void the_same_text_is_not_taken_in() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of("update", file, Files.writeString(article, BEFORE));

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("The text has not changed."), run.err());
        assertEquals(new String(before), Files.readString(file));
    }

    @Test
    void another_document_is_not_there() {
        Run run = Run.of("update", file, article, "--document", "document-9");

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("document-9"), run.err());
        assertEquals(1, Run.of("update", file, article, "--document", "document-1").code());
    }
}
