/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.temporal.WeekFields;
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

    /** Resolved when there is only one. */
    static Meaning oneOf(boolean relative, List<Period> candidates) {
        return candidates.size() == 1
                ? new Meaning(candidates.getFirst(), null, List.of(), relative)
                : new Meaning(null, candidates.isEmpty() ? Unresolved.NO_SUCH_DAY : Unresolved.AMBIGUOUS, candidates,
                        relative);
    }

    /** The weeks of its days. */
    Meaning inWeeks(WeekFields weeks) {
        return new Meaning(period == null ? null : week(period, weeks), unresolved,
                candidates.stream().map(each -> week(each, weeks)).toList(), relative);
    }

    private static Period week(Period day, WeekFields weeks) {
        return day.precision() == Precision.DAY ? new Reckoning(day.from(), weeks).unit(DateUnit.WEEK, 0) : day;
    }

    /** What it means or can mean. */
    List<Period> readings() {
        return period == null ? candidates : List.of(period);
    }

    /** Resolved when both readings are the same one. */
    static Meaning either(Period one, Period other) {
        return one.equals(other) ? relative(one) : ambiguous(true, one, other);
    }
}
