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

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CheckVerbTest {

    private final Path folder;

    CheckVerbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_line_for_each_problem() throws CoreException {
        Workpiece work = Workpiece.before("Chips\n\nSales rose\nin October.");
        work.claim("Sales rose\nin October");

        Run run = Run.of("check", work.saveTo(folder.resolve("x.dossier")));

        assertEquals(new Run(1, "warning  claim-without-finding  "
                + "Claim 1 has no finding: “Sales rose in October”\n", ""), run);
    }

    @Test
    void problems_for_machines() throws CoreException, IOException {
        Workpiece work = Workpiece.before("Chips\n\nSales rose.");
        Claim claim = work.claim("Sales rose");
        work.document().setPublished(null);

        Run run = Run.of("check", work.saveTo(folder.resolve("x.dossier")), "--json");

        JsonNode problems = new ObjectMapper().readTree(run.out());
        assertEquals(1, run.code());
        assertEquals(2, problems.size());
        JsonNode first = problems.path(0);
        assertEquals("publication-time-missing", first.path("rule").asText());
        assertEquals("warning", first.path("severity").asText());
        assertTrue(first.path("claim").isMissingNode());
        assertTrue(first.path("fixable").isBoolean());
        assertEquals(claim.getId(), problems.path(1).path("claim").asText());
    }

    @Test
    void nothing_found_is_said_and_so_is_what_nobody_looked_at() throws CoreException {
        Workpiece work = Workpiece.before("Chips\n\nSales rose.");
        Path file = folder.resolve("x.dossier");

        assertEquals(new Run(0, "No problems. 2 of 2 sentences are still open, so this does not mean much yet.\n", ""),
                Run.of("check", work.saveTo(file)));

        Claim claim = work.claim("Chips\n\nSales rose");
        work.evidence(claim, "Report", Stance.SUPPORTS, "They did.");
        work.disposition(claim, Disposition.OK, "Yes.");

        assertEquals(new Run(0, "No problems.\n", ""), Run.of("check", work.saveTo(file)));
        assertEquals(new Run(0, "[ ]\n", ""), Run.of("check", file, "--json"));
    }
}
