/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

/** What has to be the same before two figures can be said to agree. */
public enum Facet {
    /** What is counted or measured. */
    MEASURE,
    /** Of which area, group or kind. */
    SCOPE,
    /** For a period alone, as an average or cumulative. */
    BASIS,
    /** The first or a revised value. */
    VINTAGE,
    /** The time that the figure describes. */
    AS_OF,
    /** Whether the source states the figure or it was worked out from others. */
    DERIVATION,
    /** Of which sort the quantity is, or in which unit or currency. */
    UNIT,
    /** Whether a figure is exact enough to tell. */
    EXACTNESS,
    /** Which of several figures counts. */
    CHOICE
}
