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

import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSourceTest {

    private final Path report;
    private final Path file;

    ImportSourceTest(@TempDir Path folder) throws IOException {
        report = Files.writeString(folder.resolve("report.md"),
                "# Chip sales\n\nSales rose.\n\nThey were 12.66 billion.\n");
        assertEquals(0, Run.of("sample", "-o", folder).code());
        try (var files = Files.list(folder)) {
            file = files.filter(each -> each.toString().endsWith(".dossier")).findFirst().orElseThrow();
        }
    }

    private Claim lastClaim() throws CoreException {
        Dossier dossier = DossierFile.read(file);
        return dossier.getClaims().get(dossier.getClaims().size() - 1);
    }

    @Test
    void a_source_comes_in_with_its_bytes_and_an_excerpt_in_its_place() throws CoreException, IOException {
        Run run = Run.of("import", file, report, "--format", "source", "--claim", lastClaim().getId(), "--excerpt",
                "12.66 billion");

        assertEquals(0, run.code(), run.err());
        Claim claim = lastClaim();
        Evidence evidence = claim.getEvidence().get(claim.getEvidence().size() - 1);
        Source source = evidence.getSource();
        assertEquals(source.getId() + "\n", run.out());
        assertEquals("Chip sales", source.getTitle());
        assertEquals("12.66 billion", evidence.getExcerpt());
        assertEquals("paragraph 3", evidence.getLocator());
        assertTrue(evidence.getPrefix().endsWith("They were "), evidence.getPrefix());
        assertEquals(".", evidence.getSuffix());
        assertEquals(Files.size(report), evidence.getSnapshot().getSize());
        assertEquals("text/markdown", evidence.getSnapshot().getMediaType());
    }

    @Test
    void words_that_are_not_there_change_nothing() throws CoreException, IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of("import", file, report, "--format", "source", "--claim", lastClaim().getId(), "--excerpt",
                "13.03 billion");

        assertEquals(3, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertTrue(run.err().contains("“13.03 billion” are not in"), run.err());
        assertEquals(new String(before), Files.readString(file));
    }

    @Test
    void another_format_is_wrong_usage() {
        assertEquals(2, Run.of("import", file, report, "--format", "xls").code());
    }
}
