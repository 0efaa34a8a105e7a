/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

/** A place of a pattern that stands for many words. */
enum Slot {
    /** The name of a day. */
    WEEKDAY,
    /** The full name of a month. */
    MONTH,
    /** The name of a month or its abbreviation. */
    MON,
    /** The number of a day in its month, as a cardinal or an ordinal. */
    DAY,
    /** A year of four digits. */
    YEAR,
    /** A number of units. */
    N,
    /** One unit of time: "week". */
    UNIT,
    /** A unit of time behind a number: "weeks". */
    UNITS,
    /** A quarter or half: an ordinal from one to four. */
    PART,
    /** "Q3", "H1". */
    SIGN,
    /** "1990s". */
    DECADE,
    /** "nineties". */
    DECADENAME,
    /** The last two figures of the next year, as in "2018/19". */
    SHORT,
    /** Spring, summer, autumn or winter, from one to four. */
    SEASON,
    /** A holiday whose day the calendar tells. */
    HOLIDAY,
    /** A comma. */
    COMMA,
    /** Nothing: a sign or the end of the text follows. */
    STOP
}
