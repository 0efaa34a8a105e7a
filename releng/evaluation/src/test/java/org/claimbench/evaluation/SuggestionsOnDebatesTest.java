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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.claimbench.text.suggestion.ReadText;
import org.claimbench.text.suggestion.Suggestion;
import org.claimbench.text.suggestion.SentenceSuggester;
import org.junit.jupiter.api.Test;

/**
 * How early the sentences that people found worth a check are suggested, as average precision. The weights were set
 * with the training files of CheckThat! 2020 and every other sentence of ClaimBuster; the others and the test files
 * were not looked at. Misses go to target.
 */
class SuggestionsOnDebatesTest {

    private static final String ORIGIN = "CheckThat! 2020 task 5 and of ClaimBuster";
    private static final int MISSES = 60;

    private static double urgency(String sentence) {
        return new SentenceSuggester().suggest(ReadText.of(sentence, Locale.US)).stream()
                .mapToDouble(Suggestion::urgency).max().orElse(0);
    }

    private static double digits(String sentence) {
        return sentence.chars().filter(Character::isDigit).count();
    }

    @Test
    void debatesOfCheckThat() throws IOException {
        Path folder = Cache.folder("checkthat", ORIGIN).resolve(System.getProperty("claimbench.split", "test"));
        List<List<Ranked>> debates = CheckWorthy.debates(folder);
        Random random = new Random(1);
        double ours = mean(debates, SuggestionsOnDebatesTest::urgency);
        double chance = mean(debates, text -> random.nextDouble());
        System.out.printf(Locale.ROOT, "| CheckThat! 2020 | %d files | %.3f | %.3f | %.3f | %.3f |%n", debates.size(),
                ours, mean(debates, SuggestionsOnDebatesTest::digits), mean(debates, String::length), chance);
        note("checkthat-misses.txt", debates.stream().flatMap(List::stream).toList());
        assertTrue(ours > 2 * chance, "Suggestions are hardly better than chance.");
    }

    @Test
    void sentencesOfClaimBuster() throws IOException {
        Path file = Cache.folder("checkthat", ORIGIN).resolve("claimbuster").resolve("kfold_25ncs.csv");
        boolean tuning = System.getProperty("claimbench.split", "test").equals("train");
        List<Ranked> all = CheckWorthy.claimBuster(file);
        List<Ranked> sentences = IntStream.range(0, all.size()).filter(at -> at % 2 == (tuning ? 0 : 1))
                .mapToObj(all::get).toList();
        Random random = new Random(1);
        double ours = precision(sentences, SuggestionsOnDebatesTest::urgency);
        double length = precision(sentences, String::length);
        System.out.printf(Locale.ROOT, "| ClaimBuster | %d sentences | %.3f | %.3f | %.3f | %.3f |%n", sentences.size(),
                ours, precision(sentences, SuggestionsOnDebatesTest::digits), length,
                precision(sentences, text -> random.nextDouble()));
        note("claimbuster-misses.txt", sentences);
        assertTrue(ours > length, "Suggestions are no better than the longest sentences first.");
    }

    private static double mean(List<List<Ranked>> debates, ToDoubleFunction<String> score) {
        return debates.stream().mapToDouble(debate -> precision(debate, score)).average().orElse(0);
    }

    private static double precision(List<Ranked> sentences, ToDoubleFunction<String> score) {
        return Ranked.averagePrecision(scored(sentences, score));
    }

    private static List<Ranked> scored(List<Ranked> sentences, ToDoubleFunction<String> score) {
        return sentences.stream().map(one -> new Ranked(one.text(), one.worthy(), score.applyAsDouble(one.text())))
                .toList();
    }

    private static void note(String name, List<Ranked> sentences) throws IOException {
        List<String> lines = scored(sentences, SuggestionsOnDebatesTest::urgency).stream().filter(Ranked::worthy)
                .sorted(Comparator.comparingDouble(Ranked::score)).limit(MISSES)
                .map(one -> String.format(Locale.ROOT, "%.2f %s", one.score(), one.text())).toList();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", name), lines);
    }
}
