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
    LOOK_AGAIN,
    /** Adds evidence, whose source is then to be named. */
    ADD_EVIDENCE,
    /** Takes evidence away that nobody vouches for. */
    REMOVE_EVIDENCE,
    /** Suggests to print a quotation as its source has it. */
    SOURCE_WORDING,
    /** Opens the list of marks that a newer text left open. */
    SETTLE_MARKS
}
