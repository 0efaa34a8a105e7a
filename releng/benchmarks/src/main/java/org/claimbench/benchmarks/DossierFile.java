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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.LargeDossier;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opening and saving a dossier file; every claim has a mark, evidence with a source, a finding and forward references.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-Xmn3g", "-XX:+UseSerialGC"})
public class DossierFile {

    /** How many claims the dossier has. */
    @Param({"5000", "50000"})
    public int claims;

    private Path folder;
    private Path file;
    private DossierSession session;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void write() throws IOException, CoreException {
        folder = Files.createTempDirectory("benchmark");
        file = folder.resolve("large.dossier");
        session = DossierSession.forNew(file, LargeDossier.of(claims));
        session.save();
    }

    /** Removes it. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }

    /** Opens the file, with every check of its soundness. */
    @Benchmark
    public Dossier load() throws CoreException {
        return new DossierSession(file).dossier();
    }

    /** Makes the bytes of the file, as a save does before it writes them. */
    @Benchmark
    public byte[] canonical() throws IOException {
        return session.bytes();
    }
}
