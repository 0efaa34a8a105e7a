/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;

/**
 * Words between two borders of marks.
 *
 * @param text
 *            the words
 * @param inner
 *            key of the shortest mark here, which gives the tint; empty where nothing is marked
 * @param outer
 *            key of the next longer one, which gets the lower underline; empty for none
 * @param edge
 *            style classes that close the box of the inner mark at its ends
 * @param ends
 *            the marks that end behind these words, the shortest first
 */
record Piece(String text, String inner, String outer, String edge, List<Reference> ends) {

    /** Whether any mark ends here. */
    public boolean hasEnds() {
        return !ends.isEmpty();
    }
}
