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

import org.claimbench.core.sample.Sample;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleVerbTest {

    private final Path folder;

    SampleVerbTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writes_the_article_and_its_dossier_into_a_new_folder() throws IOException, CoreException {
        Path target = folder.resolve("a").resolve(Names.awkward("b"));

        Run run = Run.of("sample", "-o", target);

        assertEquals(new Run(0, target.resolve(Sample.DOSSIER) + "\n", ""), run);
        String text = DossierFile.read(target.resolve(Sample.DOSSIER)).getDocuments().get(0).currentRevision()
                .getText();
        assertEquals(Files.readString(target.resolve(Sample.ARTICLE)), text);
        assertEquals(0, Run.of("show", target.resolve(Sample.DOSSIER)).code());
        assertEquals(0, Run.of("export", target.resolve(Sample.DOSSIER)).code());
    }

    @Test
    void does_not_write_over_what_somebody_has_made_of_it() throws IOException {
        Run.of("sample", "-o", folder);
        Path dossier = folder.resolve(Sample.DOSSIER);
        Files.writeString(dossier, "my own work");

        Run run = Run.of("sample", "-o", folder);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("exists already"), run.err());
        assertEquals("my own work", Files.readString(dossier));
        assertEquals(0, Run.of("sample", "-o", folder, "--force").code());
    }

    @Test
    void a_place_that_is_no_folder_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Run run = Run.of("sample", "-o", file);

        assertEquals(3, run.code());
        assertTrue(run.oneSentence() && run.err().contains("file"), run.err());
        assertEquals("x", Files.readString(file));
    }
}
