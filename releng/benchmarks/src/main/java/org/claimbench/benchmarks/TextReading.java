/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.claimbench.core.sample.Sample;
import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Dates;
import org.claimbench.text.quantity.Quantities;
import org.claimbench.text.quantity.Quantity;
import org.claimbench.text.suggestion.ReadText;
import org.claimbench.text.suggestion.Suggestion;
import org.claimbench.text.suggestion.Suggestions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From an article to its sentences, items, figures, dates and suggestions; the sample’s article, repeated. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class TextReading {

    private static final String ARTICLE = "chip-rule.txt";
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2020-02-18T12:00-05:00");

    /** How many words the article has, give or take a line. */
    @Param({"1200", "12000"})
    public int words;

    private final Dates dates = new Dates(Locale.US);
    private final Quantities quantities = new Quantities(Locale.US);
    private String text = "";

    /** Makes the article. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        String sample;
        try (InputStream bytes = Sample.class.getResourceAsStream(ARTICLE)) {
            sample = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder article = new StringBuilder();
        int count = 0;
        while (count < words) {
            for (String line : sample.split("\n")) {
                if (count < words) {
                    article.append(line).append('\n');
                    count += line.isBlank() ? 0 : line.strip().split("\\s+").length;
                }
            }
        }
        text = article.toString();
    }

    /** Sentences alone. */
    @Benchmark
    public List<Span> sentences() {
        return new Sentences(Locale.US).of(text);
    }

    /** Sentences and items. */
    @Benchmark
    public ReadText items() {
        return ReadText.of(text, Locale.US);
    }

    /** Sentences, items and suggestions. */
    @Benchmark
    public List<Suggestion> suggestions() {
        return new Suggestions().of(ReadText.of(text, Locale.US));
    }

    /** Dates, and figures without those of dates. */
    @Benchmark
    public List<Quantity> quantities() {
        return quantities.of(text, dates.of(text, PUBLISHED).stream().map(DateMention::span).toList());
    }

    /** All. */
    @Benchmark
    public void all(Blackhole hole) {
        hole.consume(suggestions());
        hole.consume(quantities());
    }
}
