/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.Locale;

/** How surely a mark found its words in a text. */
public enum AnchorState {

    /** The words stand where they stood. */
    EXACT,

    /** The same words stand at another place, and only one place can be meant. */
    MOVED,

    /** Other words stand where these stood: a proposal. {@link Anchoring#locate} never says it. */
    CHANGED,

    /** The words stand at several places, and nothing tells which is meant: a person decides. */
    AMBIGUOUS,

    /** The words are not there any more. */
    ORPHANED;

    /** The name as files and the command line write it, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
