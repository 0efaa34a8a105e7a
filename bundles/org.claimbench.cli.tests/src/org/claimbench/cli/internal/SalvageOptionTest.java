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

import org.claimbench.testkit.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SalvageOptionTest {

    private final Path damaged;
    private final Path saved;

    SalvageOptionTest(@TempDir Path folder) {
        damaged = folder.resolve("torn.dossier");
        saved = folder.resolve("saved.dossier");
    }

    private void tear() throws IOException {
        String good = HostileFiles.dossier();
        Files.writeString(damaged, good.substring(0, good.indexOf("<rationale>")));
    }

    @Test
    void what_is_lost_is_listed_and_the_rest_is_in_the_new_file() throws IOException {
        tear();
        String before = Files.readString(damaged);

        Run run = Run.of("check", damaged, "--salvage", saved);

        assertEquals(1, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().matches("line \\d+: The file is damaged or ends here, within Finding finding-\\w+; "
                + "what followed is lost\\.\\n"), run.out());
        assertTrue(Run.of("show", saved).out().contains("Sales reached $13.03 billion in October"));
        assertEquals(before, Files.readString(damaged));
    }

    @Test
    void what_is_lost_is_listed_for_machines() throws IOException {
        tear();

        Run run = Run.of("check", damaged, "--salvage", saved, "--json");

        JsonNode losses = new ObjectMapper().readTree(run.out());
        assertEquals(1, run.code());
        assertEquals(1, losses.size());
        assertTrue(losses.path(0).path("line").isInt());
        assertTrue(losses.path(0).path("message").asText().startsWith("The file is damaged"), run.out());
    }

    @Test
    void a_whole_file_loses_nothing() throws IOException {
        Files.writeString(damaged, HostileFiles.dossier());

        assertEquals(new Run(0, "Nothing was lost.\n", ""), Run.of("check", damaged, "--salvage", saved));
        assertEquals(Files.readString(damaged), Files.readString(saved));
    }

    @Test
    void what_cannot_be_read_at_all_leaves_no_file() throws IOException {
        Files.writeString(damaged, "Dear editor");

        Run run = Run.of("check", damaged, "--salvage", saved);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("torn.dossier: nothing in it can be read"), run.err());
        assertFalse(Files.exists(saved));
    }

    @Test
    void no_file_is_written_over() throws IOException {
        tear();
        Files.writeString(saved, "an hour of work");

        Run run = Run.of("check", damaged, "--salvage", saved);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("exists already"), run.err());
        assertEquals("an hour of work", Files.readString(saved));
        assertEquals(3, Run.of("check", damaged, "--salvage", damaged).code());
    }
}
