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
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.core.runtime.CoreException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and tells the medians side by side. */
public final class Figures {

    private static final int MEDIAN = 50;

    private Figures() {
    }

    /** Runs all and tells the memory too, or only those that the arguments name; takes JMH's options. */
    public static void main(String[] arguments) throws RunnerException, IOException, CoreException,
            ResourceInitializationException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        boolean all = options.getIncludes().isEmpty();
        ChainedOptionsBuilder run = new OptionsBuilder().parent(options).shouldDoGC(true);
        if (all) {
            run.include("org.claimbench.benchmarks\\.[A-Z]");
        }
        Collection<RunResult> results = new Runner(run.build()).run();
        Map<String, Map<Integer, String>> figures = new TreeMap<>();
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel() + ", " + result.getPrimaryResult().getScoreUnit();
            figures.computeIfAbsent(label, key -> new TreeMap<>()).put(
                    size(result), String.format(Locale.ROOT, "%.1f",
                            result.getPrimaryResult().getStatistics().getPercentile(MEDIAN)));
        }
        figures.forEach((label, times) -> System.out.println(String.format("%-20s %s", label, times)));
        if (all) {
            for (int claims : new int[] {1000, 10_000, 50_000}) {
                Memory.tell(claims);
            }
        }
    }

    /** The one parameter that each benchmark has: claims, pages or words. */
    private static Integer size(RunResult result) {
        return Integer.valueOf(result.getParams().getParam(result.getParams().getParamsKeys().iterator().next()));
    }
}
