/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.acceptance.Product.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody does who tries the product out: the sample, then a dossier of their own on the sample's article. */
class SampleJourneyTest {

    private static final String WHEN = "2020-02-18T14:05-05:00";

    private final Path folder;
    private final Product product;

    SampleJourneyTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve(Names.awkward("Check")));
        product = new Product(folder);
    }

    @Test
    void the_sample_is_finished_work() throws IOException, InterruptedException {
        Run sample = product.run("sample", "-o", "sample files");
        assertEquals(0, sample.code(), sample.err());
        assertEquals("sample files/chip-rule.dossier\n", sample.out());

        JsonNode json = ok("show", "sample files/chip-rule.dossier", "--json").json();
        String article = Files.readString(folder.resolve("sample files/chip-rule.txt"));
        JsonNode document = json.path("documents").path(0);
        assertEquals("before", json.path("mode").asText());
        assertEquals(article.codePointCount(0, article.length()), document.path("characters").asInt());
        assertEquals(Digest.sha256(article), document.path("sha256").asText());
        assertTrue(json.path("claims").size() >= 12, "claims: " + json.path("claims").size());
        for (JsonNode claim : json.path("claims")) {
            assertFalse(claim.path("finding").isMissingNode(), claim.path("restatement").asText());
            for (JsonNode anchor : claim.path("anchors")) {
                assertEquals("exact", anchor.path("state").asText());
                assertEquals(anchor.path("exact").asText(), part(article, anchor));
            }
        }

        Run check = product.run("check", "sample files/chip-rule.dossier");
        assertEquals(0, check.code(), check.out());

        Run export = product.run("export", "sample files/chip-rule.dossier", "--kind", "verification", "--format",
                "html",
                "-o", "report.html");
        assertEquals(new Run(0, "", ""), export);
        String html = Files.readString(folder.resolve("report.html"));
        assertTrue(html.contains(document.path("headline").asText()));
        assertTrue(html.contains(document.path("sha256").asText()));
        assertEquals(List.of(), Html.complaints(folder.resolve("report.html")));
        assertEquals(html, ok("export", "sample files/chip-rule.dossier").out());
    }

    @Test
    void an_article_becomes_a_dossier_with_work_to_do() throws IOException, InterruptedException {
        ok("sample", "-o", ".");
        String name = Names.awkward("my") + ".dossier";

        Run made = ok("new", "chip-rule.txt", "-o", name, "--published", WHEN, "--mode", "after", "--url",
                "https://example.org/a?b=1&c=2");
        assertEquals(name + "\n", made.out());

        JsonNode json = ok("show", name, "--json").json();
        JsonNode document = json.path("documents").path(0);
        assertEquals("after", json.path("mode").asText());
        assertEquals(WHEN, document.path("published").asText());
        assertEquals(document.path("headline").asText(), json.path("title").asText());
        assertEquals(0, json.path("claims").size());
        assertEquals(23, document.path("sentences").size());

        Run check = ok("check", name, "--json");
        assertEquals(0, check.json().size());
        ok("export", name, "-o", "empty.html");
        assertEquals(List.of(), Html.complaints(folder.resolve("empty.html")));
        assertTrue(Files.readString(folder.resolve("empty.html")).contains("Nothing was checked yet."));
    }

    @Test
    void every_end_has_its_exit_code() throws IOException, InterruptedException {
        ok("sample", "-o", ".");
        ok("new", "chip-rule.txt", "-o", "undated.dossier");

        assertEquals(1, product.run("check", "undated.dossier").code());
        said(2, product.run("frobnicate"));
        said(2, product.run("show"));
        said(2, product.run("new", "chip-rule.txt", "-o", "x.dossier", "--published", "2020-02-18T12:00"));
        said(2, product.run("export", "chip-rule.dossier", "--kind", "horoscope"));
        said(3, product.run("show", "missing.dossier"));
        said(3, product.run("show", "chip-rule.txt"));
        said(3, product.run("new", "chip-rule.txt", "-o", "chip-rule.dossier"));
        assertEquals(0, product.run("--help").code());
        assertEquals(0, product.run("help", "new").code());
        assertTrue(product.run("--version").out().startsWith("Claimbench "));
    }

    @Test
    void the_terminal_may_speak_another_language() throws IOException, InterruptedException {
        Product plain = new Product(folder, "C");
        String name = Names.awkward("plain") + ".dossier";
        ok("sample", "-o", ".");

        assertEquals(new Run(0, name + "\n", ""), plain.run("new", "chip-rule.txt", "-o", name));
        assertEquals(ok("show", name).out(), plain.run("show", name).out());
        assertTrue(plain.run("show", "chip-rule.dossier").out().contains("“"));
    }

    @Test
    void nothing_is_left_beside_the_results() throws IOException, InterruptedException {
        ok("sample", "-o", ".");
        ok("export", "chip-rule.dossier", "-o", "r.html");
        ok("export", "chip-rule.dossier", "-o", "r.html");

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("chip-rule.dossier", "chip-rule.txt", "r.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private Run ok(Object... arguments) throws IOException, InterruptedException {
        Run run = product.run(arguments);
        assertEquals(0, run.code(), run.err() + run.out());
        return run;
    }

    private static void said(int code, Run run) {
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("claimbench: ") && run.err().lines().count() == 1, run.err());
    }

    private static String part(String text, JsonNode place) {
        int[] points = text.codePoints().toArray();
        int start = place.path("start").asInt();
        return new String(points, start, place.path("end").asInt() - start);
    }

    private static final class Digest {

        static String sha256(String text) {
            try {
                byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8));
                return java.util.HexFormat.of().formatHex(digest);
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }
}
