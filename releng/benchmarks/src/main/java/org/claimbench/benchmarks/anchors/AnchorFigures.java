/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks.anchors;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.RevisedText;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Tells, in one run, how well and how fast marks are carried over, beside JGit and Hypothesis' way. */
public final class AnchorFigures {

    private static final RevisedArticle.Size SIZE = new RevisedArticle.Size(200_000, 2_000);
    private static final int SEEDS = 5;
    private static final int MEDIAN = 50;

    private AnchorFigures() {
    }

    /** Runs all; takes JMH's options, and with the argument "quality" alone it leaves JMH out. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
        for (boolean moved : new boolean[] {false, true}) {
            quality(moved);
        }
        if (arguments.length > 0 && arguments[0].equals("quality")) {
            return;
        }
        for (RunResult result : new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments))
                .include(Anchors.class.getName() + "\\.").shouldDoGC(true).build()).run()) {
            System.out.println(String.format(Locale.ROOT, "%-12s %7s units, moved %-5s %8.1f ms",
                    result.getPrimaryResult().getLabel(), result.getParams().getParam("characters"),
                    result.getParams().getParam("moved"),
                    result.getPrimaryResult().getStatistics().getPercentile(MEDIAN)));
        }
    }

    private static void quality(boolean moved) throws IOException, InterruptedException {
        Tally claimbench = new Tally();
        Tally histogram = new Tally();
        Tally hypothesis = new Tally();
        double node = 0;
        boolean peer = HypothesisPeer.missing().isEmpty();
        for (int seed = 1; seed <= SEEDS; seed++) {
            RevisedArticle article = RevisedArticle.of(SIZE, moved, seed);
            List<CarriedMark> carried = RevisedText.of(article.before(), article.after()).carry(article.marks());
            List<Span> diffed = HistogramPeer.carry(article);
            for (int i = 0; i < carried.size(); i++) {
                Span truth = article.truth().get(i);
                count(claimbench, truth, carried.get(i).anchor());
                histogram.count(truth, diffed.get(i), false);
            }
            if (peer) {
                HypothesisPeer.Answer answer = HypothesisPeer.carry(article);
                node += answer.milliseconds();
                for (int i = 0; i < carried.size(); i++) {
                    hypothesis.count(article.truth().get(i), answer.places().get(i), false);
                }
            }
        }
        System.out.println(moved ? "Paragraphs moved" : "In place");
        System.out.println("  claimbench: " + claimbench);
        System.out.println("  histogram:  " + histogram);
        System.out.println(peer
                ? String.format(Locale.ROOT, "  hypothesis: %s, %.0f ms", hypothesis, node / SEEDS)
                : "  hypothesis: " + HypothesisPeer.missing());
    }

    private static void count(Tally tally, Span truth, Anchor anchor) {
        Span place = anchor.span();
        boolean sure = anchor.state() == AnchorState.EXACT || anchor.state() == AnchorState.MOVED;
        tally.count(truth, place == null ? new Span(0, 0) : place, sure);
    }
}
