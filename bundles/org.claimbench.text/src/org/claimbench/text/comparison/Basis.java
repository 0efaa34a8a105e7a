/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

/** How a figure relates to its period. */
public enum Basis {
    /** Nobody said. */
    UNSTATED,
    /** For the period alone, for example one month. */
    PERIOD,
    /** An average of several periods, for example of three months. */
    AVERAGE,
    /** From a beginning up to a time. */
    CUMULATIVE
}
