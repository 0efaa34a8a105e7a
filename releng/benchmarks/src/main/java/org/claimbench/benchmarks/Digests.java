/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Source;
import org.claimbench.testkit.LargeDossier;
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

/** The digests of all claims of a dossier whose text is one long paragraph. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class Digests {

    /** A digest covers where a source has its knowledge from; a desk follows that over a few steps. */
    private static final int STEPS = 5;

    /** How many claims the dossier has. */
    @Param({"1000", "10000"})
    public int claims;

    private DossierSession session;

    /** Makes the dossier. */
    @Setup(Level.Trial)
    public void open() {
        session = DossierSession.forNew(Path.of("large.dossier"), LargeDossier.of(claims));
        List<Source> sources = session.dossier().getSources();
        for (int i = 0; i < sources.size(); i += STEPS) {
            sources.get(i).setDerivedFrom(null);
        }
    }

    /** Of every claim. */
    @Benchmark
    public List<String> digests() {
        return session.dossier().getClaims().stream().map(ClaimDigest::of).toList();
    }
}
