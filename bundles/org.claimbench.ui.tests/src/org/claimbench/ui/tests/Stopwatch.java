/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Takes times on the thread of the window and keeps them in target/figures.txt. */
final class Stopwatch {

    private static final String SWITCH = "claimbench.figures";
    private static final double NANOS = 1e6;

    private Stopwatch() {
    }

    /** Figures take minutes, and are worth nothing on a busy machine: they are taken when somebody asks. */
    static void assumeWanted() {
        assumeTrue(Boolean.getBoolean(SWITCH), "Run with -Pfigures to take times.");
    }

    /** Does something often, the number of the round in hand, and keeps median and worst of the second half. */
    static void tell(String what, int rounds, IntConsumer work) throws IOException {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / NANOS;
        }
        double[] measured = Arrays.copyOfRange(times, rounds / 2, rounds);
        Arrays.sort(measured);
        String line = String.format(Locale.ROOT, "%-44s median %9.2f ms, worst %9.2f ms of %d%n", what,
                measured[measured.length / 2], measured[measured.length - 1], measured.length);
        Files.writeString(Path.of("target", "figures.txt"), line, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
