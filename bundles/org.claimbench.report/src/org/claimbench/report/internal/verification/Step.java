/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;

import org.claimbench.model.Mode;
import org.claimbench.model.RatingScale;
import org.claimbench.report.internal.outcome.Outcome;
import org.claimbench.report.internal.outcome.Outcomes;

/** One rating of the desk’s scale and what it means. */
record Step(Outcome outcome, String meaning) {

    /** The scale; empty before publication, when no ratings are given. */
    static List<Step> of(Contents contents) {
        RatingScale scale = contents.dossier().getScale();
        return scale == null || contents.dossier().getMode() == Mode.BEFORE ? List.of()
                : scale.getRatings().stream()
                        .map(rating -> new Step(Outcomes.of(rating), Words.orEmpty(rating.getMeaning())))
                        .toList();
    }
}
