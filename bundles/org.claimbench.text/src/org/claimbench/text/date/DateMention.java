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

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A date or period that a text names. Immutable.
 *
 * @param span
 *            where it stands, in UTF-16 units
 * @param bound
 *            what the word before it makes of it
 * @param period
 *            what it means, or null when that is not certain
 * @param unresolved
 *            why it means nothing certain, or null when it does
 * @param candidates
 *            what it could mean, in the order of time; empty when it is resolved or nothing is known
 * @param relative
 *            whether it hangs on the publication instant
 * @param time
 *            the time of day that stands beside it, or null where there is none or it is not certain
 */
public record DateMention(Span span, Bound bound, @Nullable Period period, @Nullable Unresolved unresolved,
        List<Period> candidates, boolean relative, @Nullable TimeOfDay time) {

    /** Takes a copy of the candidates. */
    public DateMention {
        candidates = List.copyOf(candidates);
    }
}
