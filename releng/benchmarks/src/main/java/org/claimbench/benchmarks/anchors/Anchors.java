/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.RevisedText;
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

/** All marks of a text carried to its next revision, the alignment included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30)
@Measurement(iterations = 21)
@Fork(value = 1, jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class Anchors {

    /** 2,000 marks in 200,000 units. */
    static final int UNITS_A_MARK = 100;

    /** UTF-16 units of the text. */
    @Param({"200000", "2000000"})
    public int characters;

    /** Whether paragraphs were moved. */
    @Param({"false", "true"})
    public boolean moved;

    private RevisedArticle article;

    /** Makes the texts. */
    @Setup(Level.Trial)
    public void write() {
        article = RevisedArticle.of(new RevisedArticle.Size(characters, characters / UNITS_A_MARK), moved, 1);
    }

    /** Ours. */
    @Benchmark
    public List<CarriedMark> claimbench() {
        return RevisedText.of(article.before(), article.after()).carry(article.marks());
    }

    /** JGit's diff. */
    @Benchmark
    public List<Span> histogram() {
        return HistogramPeer.carry(article);
    }
}
