/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.internal;

import org.claimbench.model.Disposition;
import org.claimbench.model.Finding;

/** What a finding can tell about itself. */
public final class FindingOperations {

    private FindingOperations() {
    }

    public static boolean decided(Finding finding) {
        return finding.getRating() != null || finding.getDisposition() != Disposition.UNDECIDED;
    }
}
