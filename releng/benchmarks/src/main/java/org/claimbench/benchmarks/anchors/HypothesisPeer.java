/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Selector;
import org.claimbench.text.Span;

/**
 * The npm package approx-string-match 2.0.0, driven by node as Hypothesis' client drives it: {@code hypothesis.mjs}
 * beside this class. The package lies in {@code ~/.cache/claimbench/npm}, or where CLAIMBENCH_NPM says.
 */
final class HypothesisPeer {

    private static final String NPM = System.getenv().getOrDefault("CLAIMBENCH_NPM",
            Path.of(System.getProperty("user.home"), ".cache", "claimbench", "npm").toString());
    private static final Path PACKAGE = Path.of(NPM, "node_modules", "approx-string-match", "build", "src", "index.js");

    /** Places of the marks, empty spans for none, and the milliseconds that node took without reading and writing. */
    record Answer(List<Span> places, double milliseconds) {
    }

    private HypothesisPeer() {
    }

    /** Why it cannot run here, or empty when it can. */
    static String missing() {
        return Files.isRegularFile(PACKAGE) ? ""
                : "approx-string-match is not at " + PACKAGE + "; 'npm install --prefix " + NPM
                        + " approx-string-match@2.0.0' brings it.";
    }

    static Answer carry(RevisedArticle article) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("claimbench-anchors");
        Path script = folder.resolve("hypothesis.mjs");
        Path marks = folder.resolve("marks.txt");
        Path text = folder.resolve("after.txt");
        try (InputStream source = HypothesisPeer.class.getResourceAsStream("hypothesis.mjs")) {
            Files.copy(source, script);
        }
        Files.writeString(text, article.after());
        Files.write(marks, article.marks().stream().map(mark -> line(article.before(), mark)).toList());
        Process node = new ProcessBuilder("node", script.toString(), PACKAGE.toUri().toString(), text.toString(),
                marks.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Span> places = new ArrayList<>();
        double milliseconds;
        try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8)) {
            milliseconds = Double.parseDouble(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] ends = line.split(" ");
                places.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
        }
        if (node.waitFor() != 0) {
            throw new IOException("node failed");
        }
        for (Path file : List.of(script, marks, text, folder)) {
            Files.delete(file);
        }
        return new Answer(places, milliseconds);
    }

    /** Start, words, prefix and suffix with escaped line breaks; made-up texts have no tabs and backslashes. */
    private static String line(String text, Span mark) {
        Selector selector = Selector.of(text, mark.start(), mark.end());
        return String.join("\t", String.valueOf(mark.start()), selector.exact(),
                selector.prefix().replace("\n", "\\n"), selector.suffix().replace("\n", "\\n"));
    }
}
