/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.sample.Sample;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documented structure reaches the same digests in a program that shares nothing with this one. */
class IndependentScriptTest {

    private final Path folder;

    IndependentScriptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void agreesOnEveryClaimOfTheSample() throws IOException, CoreException, InterruptedException {
        agrees(Sample.writeTo(folder));
    }

    @Test
    void agreesOnAClaimThatHasEverything() throws IOException, CoreException, InterruptedException {
        agrees(written(RichClaim.dossier()));
    }

    @Test
    void agreesOnProtectedSourcesCirclesAndLostMarks() throws IOException, CoreException, InterruptedException {
        Dossier dossier = RichClaim.dossier();
        Claim claim = RichClaim.claim(dossier);
        Source source = claim.getEvidence().get(0).getSource();
        source.setProtected(true);
        source.getDerivedFrom().getDerivedFrom().setDerivedFrom(source);
        claim.getAnchors().get(0).setStart(1);
        dossier.getParties().forEach(party -> party.setName(null));
        agrees(written(dossier));
    }

    @Test
    void agreesWhereSomethingIsMissing() throws IOException, CoreException, InterruptedException {
        Dossier dossier = RichClaim.dossier();
        Claim claim = RichClaim.claim(dossier);
        claim.getAnchors().get(0).setExact(null);
        claim.getAnchors().get(0).setRevision(null);
        claim.getSameCheckAs().add("");
        claim.getEvidence().get(0).setSource(null);
        claim.getEvidence().get(0).getSnapshot().setSha256(null);
        claim.getFinding().setRating(null);
        agrees(written(dossier));
    }

    @Test
    void agreesOnAChainOfOriginsLongerThanItFollows() throws IOException, CoreException, InterruptedException {
        Dossier dossier = RichClaim.dossier();
        Source source = RichClaim.claim(dossier).getEvidence().get(0).getSource();
        for (int i = 0; i < 40; i++) {
            Source origin = DossierFactory.eINSTANCE.createSource();
            origin.setId("source-far-" + i);
            dossier.getSources().add(origin);
            source.setDerivedFrom(origin);
            source = origin;
        }
        agrees(written(dossier));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "6,9", "16,17", "15,18", "17,30", "30,74", "-5,7", "9,2", "90,9999", "200,300"})
    void agreesWhereverTheMarkStands(int start, int end) throws IOException, CoreException, InterruptedException {
        Dossier dossier = RichClaim.dossier();
        RichClaim.claim(dossier).getAnchors().get(0).setStart(start);
        RichClaim.claim(dossier).getAnchors().get(0).setEnd(end);
        agrees(written(dossier));
    }

    @Test
    void hasTwentyLines() throws IOException {
        String code = Files.readString(docs().resolve("digest.py")).replaceAll("(?s)\"\"\".*?\"\"\"", "");
        assertEquals(20, code.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count());
    }

    @Test
    void theExampleOfTheDocumentationIsRight() throws IOException, CoreException {
        String page = Files.readString(docs().resolve("digest.md"));
        Claim claim = new DossierSession(Sample.writeTo(folder)).dossier().getClaims().stream()
                .filter(one -> "claim-tuesday".equals(one.getId())).findFirst().orElseThrow();
        assertTrue(page.contains("\n" + new String(ClaimDigest.canonical(claim), StandardCharsets.UTF_8) + "\n"));
        assertTrue(page.contains("\n" + ClaimDigest.of(claim) + "\n"));
    }

    private Path written(Dossier dossier) throws CoreException {
        Path file = folder.resolve("rich.dossier");
        DossierSession.forNew(file, dossier).save();
        return file;
    }

    private static void agrees(Path file) throws IOException, CoreException, InterruptedException {
        String ours = new DossierSession(file).dossier().getClaims().stream()
                .map(claim -> claim.getId() + ' ' + ClaimDigest.of(claim)).collect(Collectors.joining("\n"));
        assertEquals(ours, run(List.of(docs().resolve("digest.py").toString(),
                docs().resolve("digest.md").toString(), file.toString())).strip());
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(python(), "-B"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, output);
        return output.replace("\r\n", "\n");
    }

    private static String python() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(place -> Stream.of("python3", "python3.exe").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable).findFirst().map(Path::toString)
                .orElseGet(() -> abort("python3 is not on the path"));
    }

    private static Path docs() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("releng/docs/digest.py"))) {
                return place.resolve("releng/docs");
            }
        }
        return abort("The documentation is not beside this build");
    }
}
