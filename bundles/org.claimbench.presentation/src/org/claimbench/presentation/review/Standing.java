/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.review;

/** How a claim stands that somebody has to go back to. */
public enum Standing {

    /** Somebody was asked about it and has not answered. */
    WAITING(Messages.Standing_waiting),

    /** The second person gave it back. */
    RETURNED(Messages.Standing_returned),

    /** It was changed after it was approved. */
    STALE(Messages.Standing_stale);

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The word for it. */
    public String label() {
        return label;
    }
}
