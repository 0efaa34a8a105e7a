/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences beside what people marked in Universal Dependencies. The rules were written with the dev files, so the
 * figures are of the test files. A table goes to target/sentences.md, what was missed beside it.
 */
class SentencesOnTreebanksTest {

    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @CsvSource({"en, UD_English-EWT, en_ewt", "en, UD_English-GUM, en_gum", "en, UD_English-PUD, en_pud",
            "de, UD_German-GSD, de_gsd", "es, UD_Spanish-GSD, es_gsd", "fr, UD_French-GSD, fr_gsd",
            "fr, UD_French-Sequoia, fr_sequoia"})
    void noPeerIsBetter(String language, String treebank, String prefix) throws IOException {
        Path file = Cache.folder("ud", "the treebanks of Universal Dependencies").resolve(treebank)
                .resolve(prefix + "-ud-" + System.getProperty("claimbench.split", "test") + ".conllu");
        compare(language, treebank, Treebank.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void noPeerIsBetterOnOurOwnFile(String language) throws IOException {
        Path file = Path.of("..", "..", "bundles", "org.claimbench.text.tests", "src", "org", "claimbench", "text",
                "gold-sentences.txt");
        List<Paragraph> paragraphs = Files.readAllLines(file).stream().filter(line -> line.startsWith(language + '\t'))
                .flatMap(line -> Arrays.stream(line.substring(3).split("\\\\n\\|?"))).filter(line -> !line.isBlank())
                .map(SentencesOnTreebanksTest::marked).toList();
        compare(language, "our own file, " + language, paragraphs);
    }

    private static Paragraph marked(String line) {
        Paragraph.Builder paragraph = new Paragraph.Builder();
        Arrays.stream(line.split("\\|")).forEach(sentence -> paragraph.add(sentence.strip(), true));
        return paragraph.build();
    }

    private static void compare(String language, String treebank, List<Paragraph> paragraphs) throws IOException {
        List<String> rows = new ArrayList<>();
        double ours = 0;
        double best = 0;
        for (Splitter splitter : Splitter.of(Locale.forLanguageTag(language))) {
            Score score = new Score();
            paragraphs.forEach(paragraph -> score.add(paragraph, splitter.ends().apply(paragraph.text())));
            rows.add(score.row(treebank, splitter.name()));
            if (rows.size() == 1) {
                ours = score.sentenceF1();
                Files.createDirectories(TARGET);
                Files.write(TARGET.resolve(treebank + "-misses.txt"), score.misses());
            } else if (!splitter.name().equals("OpenNLP")) {
                best = Math.max(best, score.sentenceF1());
            }
        }
        rows.forEach(System.out::println);
        assertTrue(ours >= best, () -> String.join("\n", rows));
    }
}
