/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import java.util.Locale;

/** How a figure of the evidence stands to the figure of a claim. */
public enum Agreement {

    /** The same number, of the same thing at the same time. */
    AGREES,
    /** Another number, but one that the claim’s hedge allows. */
    WITHIN_HEDGE,
    /** The number fits, but what it counts, how or when is not the same or not stated. */
    NUMBER_MATCHES,
    /** The value of a later time, or one that nobody could know when the text was published: it refutes nothing. */
    LATER_VALUE,
    /** The value of an earlier time. */
    EARLIER_VALUE,
    /** More than the claim’s hedge allows. */
    EXCEEDS,
    /** Less than the claim’s hedge allows. */
    FALLS_SHORT,
    /** Another number than the exact one of the claim. */
    DIFFERS,
    /** It counts another area or group: no conflict. */
    SCOPE_DIFFERS,
    /** The figures are of different sorts, or one of them is not certain. */
    NOT_COMPARABLE;

    /** The name as the command line writes it: small letters, a blank between words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it speaks against the claim. */
    public boolean isConflict() {
        return this == EXCEEDS || this == FALLS_SHORT || this == DIFFERS;
    }
}
