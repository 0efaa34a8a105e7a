/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

/** How exactly a period is known. */
public enum Precision {
    /** One day. */
    DAY,
    /** A Saturday and Sunday. */
    WEEKEND,
    /** A calendar week. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A season of three calendar months. */
    SEASON,
    /** A calendar quarter. */
    QUARTER,
    /** Half a calendar year. */
    HALF_YEAR,
    /** A calendar year. */
    YEAR,
    /** Ten calendar years, as the 1990s. */
    DECADE,
    /** From one day to another. */
    SPAN
}
