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
import java.util.concurrent.TimeUnit;

import org.claimbench.intake.Article;
import org.claimbench.intake.ArticleReaders;
import org.eclipse.core.runtime.CoreException;
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

/** Reading a long PDF and a long Word file, in the memory that a small machine has to spare. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class Documents {

    /** How many pages of some 500 words both have. */
    @Param({"100", "200"})
    public int pages;

    private byte[] pdf = {};
    private byte[] docx = {};

    /** Makes both files. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        pdf = LongDocuments.pdf(pages);
        docx = LongDocuments.docx(pages);
    }

    /** The PDF. */
    @Benchmark
    public Article pdf() throws CoreException {
        return ArticleReaders.read(pdf, "long.pdf");
    }

    /** The Word file. */
    @Benchmark
    public Article docx() throws CoreException {
        return ArticleReaders.read(docx, "long.docx");
    }
}
