/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import org.claimbench.core.internal.Messages;
import org.claimbench.text.comparison.Comparison;
import org.eclipse.osgi.util.NLS;

/**
 * A figure of a claim beside one of its evidence. Immutable.
 *
 * @param claim
 *            the claim’s figure as it is written
 * @param evidence
 *            the figure of the evidence as it is written
 * @param comparison
 *            how they stand to each other
 * @param word
 *            that in a few words, for example “within the hedge, as of 17 Feb, mainland”
 * @param sentence
 *            why, for the person at the desk
 */
public record ComparedFigures(String claim, String evidence, Comparison comparison, String word, String sentence) {

    /** Both figures and the word, in one line for the person at the desk. */
    public String line() {
        return NLS.bind(Messages.Figure_line, new Object[] {claim, evidence, word});
    }
}
