/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.suggestion;

/** What makes a sentence worth a look. The weights were set with half of ClaimBuster and with CheckThat! 2020. */
enum Sign {

    EXACT_FIGURE_WITH_PERIOD("exactFigureWithPeriod", 0.8),
    FIGURE_COMPARED("figureCompared", 0.5),
    EXACT_FIGURE("exactFigure", 0.75),
    HEDGED_FIGURE("hedgedFigure", 0.7),
    SEVERAL_FIGURES("severalFigures", 0.35),
    DATED("dated", 0.35),
    FIGURE_IN_WORDS("figureInWords", 0.35),
    DENIAL("denial", 0.4),
    ACCUSATION("accusation", 0.35),
    SUPERLATIVE("superlative", 0.35),
    VOTE_OR_LAW("voteOrLaw", 0.35),
    COMPARISON("comparison", 0.3),
    CAUSE("cause", 0.25),
    REPORT("report", 0.25),
    QUOTATION("quotation", 0.2),
    ATTRIBUTION("attribution", 0.2),
    PAST("past", 0.15),
    PREDICTION("prediction", 0.1),
    NAMED("named", 0.1);

    private final String key;
    private final double weight;

    Sign(String key, double weight) {
        this.key = key;
        this.weight = weight;
    }

    String key() {
        return key;
    }

    double weight() {
        return weight;
    }
}
