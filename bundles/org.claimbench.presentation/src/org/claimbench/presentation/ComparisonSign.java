/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.claimbench.text.comparison.Agreement;

/** The sign before the words of a comparison, by which one sees how a figure stands before one reads. */
public final class ComparisonSign {

    private ComparisonSign() {
    }

    /**
     * The sign of a word.
     *
     * @param agreement
     *            how the figure of the evidence stands to that of the claim
     * @return one character; what is of another scope, time or basis has a circle that is full in part
     */
    public static String of(Agreement agreement) {
        return switch (agreement) {
        case AGREES -> "="; //$NON-NLS-1$
        case WITHIN_HEDGE -> "\u2248"; //$NON-NLS-1$
        case EXCEEDS -> ">"; //$NON-NLS-1$
        case FALLS_SHORT -> "<"; //$NON-NLS-1$
        case DIFFERS -> "\u2260"; //$NON-NLS-1$
        case SCOPE_DIFFERS, NUMBER_MATCHES, LATER_VALUE, EARLIER_VALUE -> "\u25D4"; //$NON-NLS-1$
        case NOT_COMPARABLE -> "?"; //$NON-NLS-1$
        };
    }
}
