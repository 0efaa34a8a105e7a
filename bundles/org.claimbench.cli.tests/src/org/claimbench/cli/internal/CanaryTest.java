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

import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetArchivedUrl;
import org.claimbench.core.commands.SetLocator;
import org.claimbench.core.commands.SetPublisher;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.CanarySearch;
import org.claimbench.testkit.Workpiece;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a protected source is, which the vault knows, comes out of nothing that the program writes. */
class CanaryTest {

    private static final String PHRASE = "correct horse\n";
    private static final String TYPED = "--passphrase-stdin";

    private final Workpiece work = Workpiece.before("Chips in Köln\n\nSales rose.");
    private final Claim claim = work.claim("Sales rose");
    private final Evidence evidence = work.evidence(claim, Canary.NAME, Stance.SUPPORTS, "They rose");
    private final Source source = work.dossier().getSources().get(0);
    private final Path folder;
    private final Path dossier;
    private final Path vault;
    private final OwnVault own;

    CanaryTest(@TempDir Path folder) {
        this.folder = folder;
        dossier = folder.resolve("x.dossier");
        vault = folder.resolve("own/sources.vault");
        own = new OwnVault(vault);
        work.run(new SetPublisher(source, Canary.PUBLISHER));
        work.run(new SetSourceUrl(source, Canary.URL));
        work.run(new SetArchivedUrl(source, Canary.URL + "/copy"));
    }

    @AfterEach
    void leaveTheVault() {
        own.close();
    }

    private Run protect() throws CoreException {
        work.saveTo(dossier);
        Run run = Run.typed(PHRASE, "vault", "protect", dossier, source.getId(), TYPED, "--alias", "Source K");
        assertEquals(0, run.code(), run.err());
        return run;
    }

    private Written written() throws IOException {
        return new Written(dossier, Files.createTempDirectory(folder, "written"));
    }

    @Test
    void noVerbTellsIt() throws CoreException, IOException {
        Run protect = protect();
        assertEquals(Set.of(), Canary.in(protect.out() + protect.err()));
        written().outputs().forEach((verb, output) -> assertEquals(Set.of(), Canary.in(output), verb));
        assertTrue(Run.of("show", dossier, "--json").out().contains("Source K"));
        assertTrue(Run.of("export", dossier).out().contains("Source K"));
        Run list = Run.typed(PHRASE, "vault", "list", TYPED);
        assertTrue(list.out().contains(source.getId()));
        assertEquals(Set.of(), Canary.in(list.out() + list.err()));
    }

    @Test
    void noVerbTellsItThatSpeaksOfTheTextOnly() throws CoreException, IOException {
        protect();
        Path newer = Files.writeString(folder.resolve("newer.txt"), "Sales rose a little in October.\n");
        for (Run run : List.of(Run.of("suggest", dossier), Run.of("suggest", dossier, "--json"),
                Run.of("update", dossier, newer, "--json"), Run.of("show", dossier, "--json"))) {
            assertTrue(run.code() < 2, run.err());
            assertEquals(Set.of(), Canary.in(run.out() + run.err()));
        }
        assertEquals(Set.of(), new CanarySearch(Canary.words()).in(folder));
    }

    @Test
    void noFileHoldsIt() throws CoreException, IOException {
        protect();
        assertEquals(Set.of(), written().files());
        assertEquals(Set.of(), written().unsaved());
        assertEquals(Set.of(), new CanarySearch(Canary.words()).in(folder));
        assertTrue(Files.exists(vault));
    }

    @Test
    void noCommitHoldsIt() throws CoreException, IOException, InterruptedException {
        protect();
        assertEquals(Set.of(), written().committed());
    }

    /** Nothing above would mean anything if a name that is in the dossier were not found. */
    @Test
    void aNameInTheDossierIsFoundEverywhere() throws CoreException, IOException {
        for (String name : List.of(Canary.NAME, Canary.URL, Canary.PUBLISHER)) {
            work.run(new Restate(claim, "Sales rose, says " + name));
            protect();
            written().outputs()
                    .forEach((verb, output) -> assertFalse(Canary.in(output).isEmpty(), verb + ": " + name));
            Set<String> places = written().files();
            assertTrue(places.containsAll(List.of("pack.zip!x.dossier", "report.html", "salvaged.dossier",
                    "unpacked/x.dossier")), name + ": " + places);
            assertEquals(1, written().unsaved().size(), name);
        }
    }

    @Test
    void aNameInTheDossierIsFoundInACommit() throws CoreException, IOException, InterruptedException {
        work.run(new Restate(claim, "Sales rose, says " + Canary.NAME));
        protect();
        assertEquals(Set.of("objects"), written().committed());
    }

    /** As after a change by hand, or by an older version. */
    @Test
    void whatStayedInTheFieldsOfAProtectedSourceIsNotToldEither() throws CoreException {
        source.setTitle(Canary.URL);
        source.setProtected(true);
        work.run(new SetLocator(evidence, "Letter of " + Canary.NAME));
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setId("snapshot-1");
        snapshot.setSha256("ab".repeat(32));
        snapshot.setName(Canary.NAME + ".pdf");
        snapshot.setUrl(Canary.URL);
        source.getSnapshots().add(snapshot);
        work.saveTo(dossier);
        new Written(dossier, folder).outputs()
                .forEach((verb, output) -> assertEquals(Set.of(), Canary.in(output), verb));
        assertTrue(Run.of("export", dossier).out().contains("Protected source 1"));
        String problems = Run.of("check", dossier).out();
        assertTrue(problems.contains("error  protected-source-identity") && problems.contains("snapshot-is-there"),
                problems);
    }

    @Test
    void noErrorTellsIt() throws CoreException, IOException {
        protect();
        Path cut = Files.write(folder.resolve("cut.dossier"), Files.readString(dossier).substring(0, 900).getBytes());
        for (Run run : List.of(Run.of("show", vault), Run.of("check", vault), Run.of("export", vault),
                Run.of("show", cut), Run.of("new", vault, "-o", folder.resolve("new.dossier")),
                Run.typed("wrong one\n", "vault", "reveal", dossier, source.getId(), TYPED),
                Run.typed(PHRASE, "vault", "reveal", dossier, "source-x", TYPED),
                Run.of("export", dossier, "-o", folder.resolve("no/r.html")))) {
            assertEquals(Set.of(), Canary.in(run.out() + run.err()));
            assertFalse(run.err().isEmpty());
        }
    }

    @Test
    void theSearchWouldFindItInEveryForm() throws IOException {
        for (String word : Canary.words()) {
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
