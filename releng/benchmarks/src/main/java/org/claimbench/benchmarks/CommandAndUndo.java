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
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.SetAsOf;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.values.PartialDate;
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

/** A change of one claim and its undo: should cost the same in a large dossier as in a small one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class CommandAndUndo {

    private static final PartialDate DAY = new PartialDate(LocalDate.of(2020, 2, 18));

    /** How many claims the dossier has. */
    @Param({"1000", "50000"})
    public int claims;

    private DossierSession session;
    private Claim claim;

    /** Opens a session on the thread that uses it. */
    @Setup(Level.Trial)
    public void open() {
        session = DossierSession.forNew(Path.of("large.dossier"), LargeDossier.of(claims));
        claim = session.dossier().getClaims().get(claims / 2);
    }

    /** The time for which a claim holds. */
    @Benchmark
    public DossierSession asOf() {
        session.execute(new SetAsOf(claim, DAY));
        session.undo();
        return session;
    }

    /** A claim in other words. */
    @Benchmark
    public DossierSession restate() {
        session.execute(new Restate(claim, "Half of the vendors shipped more."));
        session.undo();
        return session;
    }
}
