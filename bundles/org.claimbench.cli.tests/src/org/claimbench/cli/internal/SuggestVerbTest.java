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
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.commands.CoverWords;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a person hears who asks where to go on. */
class SuggestVerbTest {

    private static final String TEXT = "🎉 It is cold. Huawei denied that. Chip sales hit $13.03 billion in October.";

    private final Path folder;

    SuggestVerbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_most_urgent_comes_first_with_its_reason() throws CoreException {
        Workpiece work = Workpiece.before(TEXT);

        List<String> lines = Run.of("suggest", work.saveTo(folder.resolve("x.dossier"))).out().lines().toList();

        assertTrue(lines.get(0).endsWith(
                "exact figure with period: Chip sales hit $13.03 billion in October."), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("denial by a named party: Huawei denied that.")),
                lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains("It is cold.")), lines.toString());
    }

    @Test
    void what_somebody_has_dealt_with_is_not_suggested() throws CoreException {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("Chip sales hit $13.03 billion in October.");
        int start = TEXT.indexOf("Huawei denied");
        work.run(new CoverWords(work.document(), ItemKind.SENTENCE, new Span(start, start + 19), ItemCoverage.WAITING,
                null, "Ada", Workpiece.FOUND));

        Run run = Run.of("suggest", work.saveTo(folder.resolve("x.dossier")), "--json");

        assertEquals(0, run.code());
        assertEquals("[ ]\n", run.out());
    }

    @Test
    void offsets_count_code_points() throws CoreException, IOException {
        Workpiece work = Workpiece.before(TEXT);

        JsonNode first = new ObjectMapper()
                .readTree(Run.of("suggest", work.saveTo(folder.resolve("x.dossier")), "--json").out()).path(0);

        int start = TEXT.codePointCount(0, TEXT.indexOf("Chip"));
        assertEquals(start, first.path("start").asInt());
        assertEquals(start + 41, first.path("end").asInt());
        assertEquals("exact figure with period", first.path("reason").asText());
        assertTrue(first.path("urgency").asDouble() > 0.5);
    }
}
