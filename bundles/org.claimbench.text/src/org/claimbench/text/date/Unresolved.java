/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

/** Why a date is not resolved. */
public enum Unresolved {
    /** It hangs on the publication instant, and that is missing. */
    PUBLICATION_MISSING,
    /** It can be read in several ways. */
    AMBIGUOUS,
    /** The calendar has no such day. */
    NO_SUCH_DAY
}
