/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to become of a mark in the newer text.
 *
 * @param kind
 *            what is done
 * @param place
 *            where the mark will stand, in UTF-16 units of the newer text; null unless it is placed
 * @param words
 *            for the person, short
 */
public record Decision(Kind kind, @Nullable Span place, String words) {

    /** The ways to go on with a mark. */
    public enum Kind {
        /** It stands there from now on. */
        PLACE,
        /** The claim appears there no more. */
        DROP,
        /** It stays with the earlier text until somebody decides. */
        LATER
    }
}
