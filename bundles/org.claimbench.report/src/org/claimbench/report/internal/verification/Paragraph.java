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

/** A paragraph of a text under check, with the claims that begin in it. */
record Paragraph(String id, int number, List<Reference> begin, List<Piece> pieces) {

    /** Whether any claim begins here. */
    public boolean begins() {
        return !begin.isEmpty();
    }
}
