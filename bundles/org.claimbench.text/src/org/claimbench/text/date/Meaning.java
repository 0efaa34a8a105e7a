/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** What an expression means by itself, without the words before it. */
record Meaning(@Nullable Period period, @Nullable Unresolved unresolved, List<Period> candidates, boolean relative) {

    static Meaning absolute(Period period) {
        return new Meaning(period, null, List.of(), false);
    }

    static Meaning relative(Period period) {
        return new Meaning(period, null, List.of(), true);
    }

    static Meaning missing() {
        return new Meaning(null, Unresolved.PUBLICATION_MISSING, List.of(), true);
    }

    static Meaning noSuchDay() {
        return new Meaning(null, Unresolved.NO_SUCH_DAY, List.of(), false);
    }

    static Meaning ambiguous(boolean relative, Period... candidates) {
        return new Meaning(null, Unresolved.AMBIGUOUS, List.of(candidates), relative);
    }

    /** Resolved when both readings are the same one. */
    static Meaning either(Period one, Period other) {
        return one.equals(other) ? relative(one) : ambiguous(true, one, other);
    }
}
