/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.claimbench.core.commands.ImportQuotes;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.report.webannotation.WebAnnotationReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as Web Annotations: one sentence, or a claim of each quotation in a dossier that opens again. */
class QuoteSelectorFuzzTest {

    private static final String TEXT = """
            😀 Some say nearly 2,000 died. The virus has killed nearly 2,000 people so far.

            “We sell no data,” the maker’s lawyer said on Tuesday; cafe\u0301 owners, too. 今日は売れた。
            """;

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "1m")
    void anyFile(byte[] content) throws CoreException, IOException {
        Path file = Files.write(folder.resolve("any.jsonld"), content);
        WebAnnotationReader.Read read;
        try {
            read = new WebAnnotationReader(TEXT).read(file);
        } catch (CoreException e) {
            String message = e.getStatus().getMessage();
            assertTrue(message.startsWith(file.toString()) && message.endsWith("."), message);
            return;
        }
        if (!read.quotes().isEmpty()) {
            take(read);
        }
    }

    private static void take(WebAnnotationReader.Read read) throws CoreException, IOException {
        Path file = folder.resolve("any.dossier");
        Dossier dossier = new NewDossier("A test", Mode.BEFORE, "A headline", "", TEXT, "en-US", null, null)
                .create(Instant.EPOCH);
        DossierSession session = DossierSession.forNew(file, dossier);
        ImportQuotes quotes = new ImportQuotes(dossier.getDocuments().getFirst(), read.quotes());
        assertTrue(session.execute(quotes).isOK());
        quotes.marks().forEach(mark -> mark.carried().anchor().rivals().forEach(rival -> rival.of(TEXT)));
        Files.write(file, session.bytes());
        assertEquals(read.quotes().size(),
                new DossierStore().load(file, new ResourceSetImpl()).getClaims().size());
    }
}
