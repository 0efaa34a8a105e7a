/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

/** How words in quotation marks differ from what was said. */
public enum DifferenceKind {

    /** Words that were said are missing, and nothing shows it. */
    DROPPED("dropped", true),
    /** Words stand there that were not said. */
    ADDED("added", true),
    /** Other words stand there than were said. */
    CHANGED("changed", true),
    /** Something stands in square brackets, which say that it was put in by whoever quotes. */
    BRACKET("bracket", false),
    /** Words are missing where an ellipsis, or a break between two quoted parts, shows it. */
    LEFT_OUT("left-out", false),
    /** Capitals differ. */
    CAPITALS("capitals", false),
    /** The marks between two words differ, quotation marks and dashes of another form apart. */
    PUNCTUATION("punctuation", false);

    private final String label;
    private final boolean wording;

    DifferenceKind(String label, boolean wording) {
        this.label = label;
        this.wording = wording;
    }

    /** The word for machines: lower-case English, never translated. */
    public String label() {
        return label;
    }

    /** Whether the words themselves differ; everything else is information. */
    public boolean isWording() {
        return wording;
    }
}
