/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.problems;

/** What mends a problem. */
public enum Fix {
    /** Sets the day on which the prediction will be known. */
    LOOK_AGAIN("look-again-missing"), //$NON-NLS-1$
    /** Adds evidence, whose source is then to be named. */
    ADD_EVIDENCE("finding-without-evidence"), //$NON-NLS-1$
    /** Takes evidence away that nobody vouches for. */
    REMOVE_EVIDENCE("evidence-without-source"), //$NON-NLS-1$
    /** Suggests to print a quotation as its source has it. */
    SOURCE_WORDING("quotation-differs"), //$NON-NLS-1$
    /** Opens the list of marks that a newer text left open. */
    SETTLE_MARKS("words-changed"); //$NON-NLS-1$

    private final String rule;

    Fix(String rule) {
        this.rule = rule;
    }

    /** The check whose problem it mends. */
    String rule() {
        return rule;
    }
}
