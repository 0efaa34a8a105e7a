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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.claimbench.core.vault.Identity;
import org.claimbench.core.vault.SourceKey;
import org.claimbench.core.vault.Vault;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of a protected source, which is in the vault, comes out of nothing that the program writes. */
class CanaryTest {

    private final Path folder;
    private final Path dossier;
    private final Path vault;

    CanaryTest(@TempDir Path folder) throws CoreException {
        this.folder = folder;
        vault = folder.resolve("sources.vault");
        Workpiece work = Workpiece.before("Chips in Köln\n\nSales rose.");
        Claim claim = work.claim("Sales rose");
        Source source = work.evidence(claim, "Source K", Stance.SUPPORTS, "They rose").getSource();
        source.setProtected(true);
        work.disposition(claim, Disposition.OK, "Source K has seen the books.");
        dossier = work.saveTo(folder.resolve("x.dossier"));
        try (Vault open = Vault.create(vault, "correct horse".toCharArray())) {
            open.put(new SourceKey(work.dossier().getId(), source.getId()),
                    new Identity(Canary.NAME, Canary.NAME + "@example.org", "Met " + Canary.NAME));
            open.save();
        }
    }

    @Test
    void noVerbTellsIt() {
        Path report = folder.resolve("r.html");
        List<Run> runs = List.of(Run.of("show", dossier), Run.of("show", dossier, "--json"), Run.of("check", dossier),
                Run.of("check", dossier, "--json"), Run.of("export", dossier), Run.of("export", dossier, "-o", report));
        for (Run run : runs) {
            assertTrue(run.code() < 2, run.err());
            assertEquals(Set.of(), Canary.in(run.out() + run.err()));
        }
        assertTrue(runs.get(1).out().contains("Source K") && runs.get(4).out().contains("Source K"));
    }

    @Test
    void noErrorTellsIt() throws IOException {
        Path cut = Files.write(folder.resolve("cut.dossier"), Files.readString(dossier).substring(0, 900).getBytes());
        for (Run run : List.of(Run.of("show", vault), Run.of("check", vault), Run.of("export", vault),
                Run.of("show", cut), Run.of("new", vault, "-o", folder.resolve("new.dossier")),
                Run.of("export", dossier, "-o", folder.resolve("no/r.html")))) {
            assertEquals(Set.of(), Canary.in(run.out() + run.err()));
            assertFalse(run.err().isEmpty());
        }
    }

    @Test
    void noFileHoldsIt() throws IOException {
        noVerbTellsIt();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals(Set.of(), Canary.in(Files.readAllBytes(file)), file.toString());
                assertEquals(Set.of(), Canary.in(file.toString()));
            }
        }
    }

    @Test
    void theSearchWouldFindItInEveryForm() throws IOException {
        for (String word : Canary.NAME.split(" ")) {
            for (byte[] form : Canary.forms(word)) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.write("before ".getBytes(StandardCharsets.UTF_8));
                text.write(form);
                text.write(" after".getBytes(StandardCharsets.UTF_8));
                assertFalse(Canary.in(text.toByteArray()).isEmpty());
            }
        }
        for (String before : List.of("", "a", "ab")) {
            String encoded = java.util.Base64.getEncoder()
                    .encodeToString((before + Canary.NAME + " ends").getBytes(StandardCharsets.UTF_8));
            assertFalse(Canary.in(encoded).isEmpty(), encoded);
        }
    }
}
