/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

/** What the word before a date makes of it. */
public enum Bound {
    /** In it, or at it. */
    WITHIN,
    /** At the latest on its last day: "by Friday", "before the end of the month", "until October". */
    BY,
    /** Before its first day. */
    BEFORE,
    /** After its last day. */
    AFTER,
    /** From its first day on. */
    SINCE
}
