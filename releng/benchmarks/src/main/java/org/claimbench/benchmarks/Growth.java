/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and tells how many times longer ten times the claims take: about 10 when the work is linear. */
public final class Growth {

    private Growth() {
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().include(DossierFile.class.getName()).shouldDoGC(true).build()).run();
        Map<String, Map<Integer, Double>> milliseconds = new TreeMap<>();
        for (RunResult result : results) {
            milliseconds.computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("claims")), result.getPrimaryResult().getScore());
        }
        milliseconds.forEach((label, times) -> System.out.println(String.format(Locale.ROOT,
                "%-10s %6.0f ms for 5,000 claims, %6.0f ms for 50,000: %.1f times as long", label, times.get(5000),
                times.get(50_000), times.get(50_000) / times.get(5000))));
    }
}
