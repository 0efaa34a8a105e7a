/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

/**
 * One step along both texts at once.
 *
 * @param kind
 *            what was met
 * @param printed
 *            the token reached in the quoting text
 * @param said
 *            the token reached in the text of what was said
 */
record Step(Kind kind, int printed, int said) {

    enum Kind {
        /** The same word on both sides. */
        SAME,
        /** A word on each side, not the same. */
        OTHER,
        /** A token of the quoting text alone. */
        PRINTED,
        /** A word that was said alone. */
        SAID
    }
}
