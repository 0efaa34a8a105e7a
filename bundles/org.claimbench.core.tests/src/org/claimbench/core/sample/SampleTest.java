/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.text.AnchorState;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What newcomers see first is in order. */
class SampleTest {

    private final Path folder;

    SampleTest(@TempDir Path folder) {
        this.folder = folder.resolve("made").resolve("on demand");
    }

    @Test
    void bothFilesAreWritten() throws IOException {
        assertEquals(folder.resolve("chip-rule.dossier"), Sample.writeTo(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("chip-rule.dossier", "chip-rule.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theDossierIsInItsCanonicalForm() throws IOException, CoreException {
        Path file = Sample.writeTo(folder);
        assertArrayEquals(Files.readAllBytes(file), new DossierSession(file).bytes());
    }

    @Test
    void everyMarkHoldsItsWordsAndNoCheckFindsAnError() throws IOException, CoreException {
        DossierSession session = new DossierSession(Sample.writeTo(folder));
        assertTrue(session.dossier().getClaims().size() > 3);
        for (Anchor anchor : session.dossier().getClaims().stream().flatMap(claim -> claim.getAnchors().stream())
                .toList()) {
            assertEquals(AnchorState.EXACT, AnchorText.locate(anchor).state(), anchor::getExact);
        }
        assertEquals(List.of(), Checks.run(session.dossier()));
    }

    @Test
    void itsWordsAreThoseOfTheArticle() throws IOException, CoreException {
        DossierSession session = new DossierSession(Sample.writeTo(folder));
        String article = Files.readString(folder.resolve(Sample.ARTICLE));
        for (String paragraph : session.dossier().getDocuments().get(0).currentRevision().getText().split("\n+")) {
            assertTrue(article.contains(paragraph), paragraph);
        }
    }

    @Test
    void earlierFilesOfTheSameNamesAreReplaced() throws IOException {
        Path file = Sample.writeTo(folder);
        byte[] sample = Files.readAllBytes(file);
        Files.writeString(file, "edited");
        Sample.writeTo(folder);
        assertArrayEquals(sample, Files.readAllBytes(file));
    }
}
