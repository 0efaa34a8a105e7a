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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerbTest {

    private final Path folder;
    private final Path dossier;

    ExportVerbTest(@TempDir Path folder) throws CoreException {
        this.folder = folder;
        Workpiece work = Workpiece.before("Chips in Köln 😀\n\nSales rose.");
        work.claim("Sales rose");
        dossier = work.saveTo(folder.resolve("x.dossier"));
    }

    @Test
    void writes_the_same_report_to_a_file_and_to_standard_output() throws IOException {
        Path report = folder.resolve(Names.awkward("report") + ".html");

        assertEquals(new Run(0, "", ""), Run.of("export", dossier, "--kind", "verification", "--format", "html", "-o",
                report));

        String html = Files.readString(report);
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("Chips in Köln 😀"));
        assertEquals(new Run(0, html, ""), Run.of("export", dossier));
        assertEquals(new Run(0, html, ""), Run.of("export", dossier, "-o", "-"));
    }

    @Test
    void replaces_an_older_report_and_leaves_nothing_else() throws IOException {
        Path report = Files.writeString(folder.resolve("r.html"), "old");

        assertEquals(0, Run.of("export", dossier, "-o", report).code());

        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void an_unknown_kind_or_format_lists_what_there_is() {
        for (Run run : List.of(Run.of("export", dossier, "--kind", "horoscope"),
                Run.of("export", dossier, "--format", "docx"))) {
            assertEquals(2, run.code());
            assertTrue(run.oneSentence() && run.err().contains("verification in html"), run.err());
        }
    }

    @Test
    void a_dossier_that_cannot_be_read_leaves_the_older_report() throws IOException {
        Path report = Files.writeString(folder.resolve("r.html"), "old");
        Files.writeString(dossier, "broken");

        Run run = Run.of("export", dossier, "-o", report);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence(), run.err());
        assertEquals("old", Files.readString(report));
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Run run = Run.of("export", dossier, "-o", folder.resolve("missing/r.html"));

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("missing"), run.err());
    }

    @Test
    void a_pipe_that_broke_is_an_error() {
        OutputStream full = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertEquals(3, Claimbench.run(InputStream.nullInputStream(), full, OutputStream.nullOutputStream(), "export",
                dossier.toString()));
        assertEquals(3, Claimbench.run(InputStream.nullInputStream(), full, OutputStream.nullOutputStream(), "show",
                dossier.toString()));
    }
}
