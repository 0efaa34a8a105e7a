/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

/**
 * A part of a text that was changed into another. Immutable.
 *
 * @param kind
 *            what happened to it
 * @param text
 *            the part: of the old text when it was kept or dropped, of the new one when it was added; never empty
 */
public record WordChange(Kind kind, String text) {

    /** What happens to words. */
    public enum Kind {
        /** They stand in both texts. */
        KEPT,
        /** They stand in the old text only. */
        DROPPED,
        /** They stand in the new text only. */
        ADDED
    }
}
