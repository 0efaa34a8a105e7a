/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

import java.util.List;

/**
 * How two figures stand to each other, and why. Immutable.
 *
 * @param agreement
 *            the word for it
 * @param differing
 *            what is not the same
 * @param unstated
 *            what would have to be known before they could be said to agree
 */
public record Comparison(Agreement agreement, List<Facet> differing, List<Facet> unstated) {

    /** Takes copies of the lists. */
    public Comparison {
        differing = List.copyOf(differing);
        unstated = List.copyOf(unstated);
    }

    static Comparison of(Agreement agreement, Facet... differing) {
        return new Comparison(agreement, List.of(differing), List.of());
    }
}
