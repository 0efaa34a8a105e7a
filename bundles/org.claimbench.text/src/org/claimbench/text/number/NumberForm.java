/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.number;

/** How a number is written. */
public enum NumberForm {

    /** In figures, perhaps with a word for the scale: "2,000", "13.03 billion". */
    FIGURES,

    /** In words: "twenty-five". */
    WORDS,

    /** The word for one alone, which is more often a pronoun or an article. */
    ONE,

    /** A part of a whole: "half", "two thirds", "3/4". */
    FRACTION,

    /** No single number: "dozens", "tens of thousands". */
    VAGUE,

    /** A place in an order: "third", "18th". */
    ORDINAL
}
