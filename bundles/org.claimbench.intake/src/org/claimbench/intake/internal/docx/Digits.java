/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

/** Numbers as a Word file writes them. */
final class Digits {

    private static final int LONGEST = 6;

    private Digits() {
    }

    /** The number, or another one where nothing of use is written. */
    static int of(String written, int otherwise) {
        boolean number = !written.isEmpty() && written.length() <= LONGEST
                && written.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(written) : otherwise;
    }
}
