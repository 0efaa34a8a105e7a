/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/** Where a claim can be shown to somebody who knows no more than its id; an adapter of what has a dossier open. */
@FunctionalInterface
public interface ClaimTarget {

    /**
     * Takes a claim in hand.
     *
     * @param id
     *            of the claim
     * @return false when the dossier has no such claim
     */
    boolean show(String id);
}
